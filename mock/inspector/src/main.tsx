import '@mantine/core/styles.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Boundary } from './Boundary.tsx';

const theme = createTheme({ primaryColor: 'indigo', defaultRadius: 'md', focusRing: 'always' });

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <Boundary>
          <App />
        </Boundary>
      </MantineProvider>
    </StrictMode>,
  );
