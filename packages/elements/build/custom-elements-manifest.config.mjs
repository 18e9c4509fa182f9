import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The package's own folder, or another one for a comparison. */
const outdir = process.env.MANIFEST_FOLDER ?? '.';

/** Only what a host may use: no state of the widget's own, no protected or private member. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          const hidden = new Set(
            (declaration.members ?? [])
              .filter((member) => !isPublic(member))
              .map(({ name }) => name),
          );
          declaration.members = declaration.members?.filter(({ name }) => !hidden.has(name));
          // The analyzer lists a property without an attribute as an attribute without a name, and the first
          // argument of an event's constructor as an event.
          declaration.attributes = declaration.attributes?.filter(
            ({ name, fieldName, description }) =>
              name !== undefined && description !== undefined && !hidden.has(fieldName ?? name),
          );
          declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('edu-'));
        }
      }
    },
  };
}

/** Members that Lit and the platform call, not the host. */
const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'reloadOn',
]);

function isPublic({ name, privacy, description, static: isStatic }) {
  if (privacy === 'private' || privacy === 'protected' || name.startsWith('#')) return false;
  if (isStatic || lifecycle.has(name)) return false;
  return description !== undefined && !description.includes('@internal');
}

export default {
  globs: [
    'src/base/edu-element.ts',
    'src/base/events.ts',
    'src/edu-*/edu-*.ts',
    'src/edu-*/events.ts',
  ],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.styles.ts'],
  outdir,
  litelement: true,
  // The path in package.json is written by hand; a comparison must not change it.
  packagejson: false,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
  ],
};
