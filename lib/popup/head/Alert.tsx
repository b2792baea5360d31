/** Says at once what did not work; nothing if there is nothing to say. */
export function Alert({ words }: { words: string }) {
  if (!words) return null;
  return (
    <p class="lost" role="alert">
      {words}
    </p>
  );
}
