export interface Shot {
  group: string;
  name: string;
  width: number;
  mode: string;
  /** Path of the picture from the sheet. */
  file: string;
  /** What went wrong on the way to it. */
  problem?: string;
}

/** A page of all pictures: a row a view, a column a width and mode. */
export function contactSheet(shots: readonly Shot[]): string {
  const columns = [...new Set(shots.map(column))];
  const titles = [...new Set(shots.map(title))];
  const body = titles.map((row) => {
    const own = shots.filter((shot) => title(shot) === row);
    const cells = columns.map((wanted) => {
      const shot = own.find((candidate) => column(candidate) === wanted);
      if (shot === undefined) return '<td></td>';
      if (shot.problem !== undefined) return `<td class="bad">${escape(shot.problem)}</td>`;
      return `<td><a href="${shot.file}"><img src="${shot.file}" alt="" loading="lazy"></a></td>`;
    });
    return `<tr><th>${escape(row)}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 16px }
th { position: sticky; left: 0; background: Canvas; text-align: start; vertical-align: top; padding: 8px }
thead th { top: 0; z-index: 1 }
td { vertical-align: top; padding: 4px }
img { width: 200px; border: 1px solid #999 }
.bad { color: #a3202a; max-width: 200px; overflow-wrap: anywhere }
</style>
<table><thead><tr><th></th>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></html>
`;
}

const title = (shot: Shot): string => `${shot.group} · ${shot.name}`;

const column = (shot: Shot): string => `${shot.width} ${shot.mode}`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
