import { Alert } from '@mantine/core';
import { Component, type ReactNode } from 'react';

/** Shows what broke instead of an empty page. */
export class Boundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Alert color="red" title="This page failed" m="md">
        {error.message}
      </Alert>
    );
  }
}
