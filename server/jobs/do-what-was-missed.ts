import { alarmOverdue } from './alarm-overdue'
import { beat } from './heartbeat'
import { publishWhatIsDue } from './publish-what-is-due'
import { withdrawWhatIsDue } from './withdraw-what-is-due'

/**
 * The clock's second way, which asks the articles themselves: whatever became of a timer (the instance that had it was
 * killed, the queue was restored from an old copy), what is due is done. What could not be done becomes an alarm.
 */
export async function doWhatWasMissed(): Promise<void> {
  await publishWhatIsDue()
  await withdrawWhatIsDue()
  await alarmOverdue()
  beat()
}
