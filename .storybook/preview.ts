import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import './preview.css';
import type { Preview } from '@storybook/web-components-vite';
import { AXE_TAGS } from '../packages/elements/src/testing/axe-tags.ts';

/** `?theme=dark` and `?lang=en` choose for any story; a story's own parameters come first. */
const query = new URLSearchParams(location.search);
const systemTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    a11y: {
      options: { runOnly: AXE_TAGS },
    },
  },
  decorators: [
    (story, { parameters }) => {
      const root = document.documentElement;
      root.dataset.theme = String(parameters.theme ?? query.get('theme') ?? systemTheme);
      root.lang = String(parameters.lang ?? query.get('lang') ?? 'vi');
      return story();
    },
  ],
};

export default preview;
