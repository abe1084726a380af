const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A moment of today as `14:05:09`, the same in every language of the computer. */
export function clockText(moment: Date): string {
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(twoDigits).join(":");
}
