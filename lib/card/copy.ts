/**
 * Puts text on the clipboard, from inside `panel`, on a reader's click. Returns whether it is
 * there. Pages without TLS have no clipboard interface; there a field that is never seen is copied
 * from.
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
