import { ConfirmForm } from '@/components/forms/confirm-form'
import { staffPictureAddress } from '@/domain/content/picture'
import { settingsWords as words } from '@/domain/words/settings'
import { AdminCard } from '../../_forms/admin-page'
import { removeEmblemAction, setEmblemAction } from '../actions'
import { EmblemForm } from './emblem-form'

/** The emblem as it stands, another one in its place, or none. */
export function Emblem({ version, pictureId }: { version: number; pictureId: string | null }) {
  return (
    <AdminCard title={words.emblemGroup} hint={words.emblemIntro}>
      <div className="space-y-4">
        {pictureId ? (
          <div className="flex flex-wrap items-center gap-4">
            <img src={staffPictureAddress(pictureId, 480)} alt={words.emblemNow} className="size-24 rounded-lg border border-line bg-wash object-contain p-2" />
            <ConfirmForm
              action={removeEmblemAction} hidden={{ version }} button={words.emblemRemove} look="danger"
              title={words.emblemRemoveTitle} confirm={words.emblemRemove}
            >
              <p>{words.emblemRemoveText}</p>
            </ConfirmForm>
          </div>
        ) : (
          <p className="text-sm text-ink-faint">{words.noEmblem}</p>
        )}
        <EmblemForm version={version} action={setEmblemAction} />
      </div>
    </AdminCard>
  )
}
