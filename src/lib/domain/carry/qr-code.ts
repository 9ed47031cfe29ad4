import { correction, generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as a drawing: the outline of all that is black, in a square of `size` units with the quiet zone around it. */
export interface QrCode {
  readonly path: string;
  /** The units of one side, the quiet zone included. */
  readonly size: number;
  /** Where the outline begins, from the left and from the top. */
  readonly quiet: number;
}

/** So many units must stay white around it (ISO/IEC 18004). */
const quiet = 4;

/** Draws a text so that a camera reads it, also when an eighth of it is dirty or reflects light. */
export function qrCodeOf(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { path: toSvgPath(code), size: code.size + 2 * quiet, quiet };
}
