/**
 * Puts text on the clipboard, inside `panel`, when the reader clicks. Returns whether it worked.
 * Pages without TLS have no clipboard API, so there the text is copied from a hidden field.
 */
export async function copyText(text: string, panel: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, panel);
  }
}

function copyFromField(text: string, panel: HTMLElement): boolean {
  const { ownerDocument: document } = panel;
  const field = document.createElement('textarea');
  const root = panel.getRootNode() as ShadowRoot | Document;
  const focused = root.activeElement as HTMLElement | null;
  field.className = 'unseen';
  field.value = text;
  panel.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return copied;
}
