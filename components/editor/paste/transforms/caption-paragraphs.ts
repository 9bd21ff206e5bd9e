import { select, type Transform } from './transform'

/** Paragraphs in Word's caption style are centred, as captions are: so the one under a picture is found to be one. */
export const centreCaptions: Transform = ({ root }) => {
  for (const element of select(root, ({ className }) => /\bMsoCaption\b/i.test(className), 'p[class]')) {
    element.setAttribute('style', `${element.getAttribute('style') ?? ''};text-align:center`)
  }
}
