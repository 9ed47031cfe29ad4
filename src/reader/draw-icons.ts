import { readingDrawings } from '$lib/ui/icons';

const SVG = 'http://www.w3.org/2000/svg';

/** Writes every drawing into the page once, for the places that point to it (docs/adr/0013). */
export function drawIcons(): void {
  const sheet = document.createElementNS(SVG, 'svg');
  sheet.id = 'icons';
  sheet.ariaHidden = 'true';
  sheet.style.cssText = 'position:absolute;width:0;height:0';
  for (const [name, drawing] of Object.entries(readingDrawings)) {
    const symbol = document.createElementNS(SVG, 'symbol');
    symbol.id = `icon-${name}`;
    symbol.setAttribute('viewBox', '0 0 24 24');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', drawing);
    symbol.append(path);
    sheet.append(symbol);
  }
  document.body.prepend(sheet);
}
