import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { versionWords } from '@/domain/words/versions'
import type { BringBack } from './use-bring-back'

type Props = { version: { id: string; name: string } | null; bringBack: BringBack; onClose(): void }

/** Asks before an old version takes the place of the text in hand. */
export function BringBackDialog({ version, bringBack, onClose }: Props) {
  const busy = bringBack.state.kind === 'busy'

  async function run() {
    if (!version) return
    await bringBack.run(version)
    onClose()
  }

  return (
    <Dialog open={version !== null} title={versionWords.bringBackTitle} onClose={onClose}>
      {version && <p>{versionWords.bringBackText(version.name)}</p>}
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {versionWords.cancel}
        </Button>
        <Button look="primary" disabled={busy} onClick={() => void run()}>
          {versionWords.bringBack}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
