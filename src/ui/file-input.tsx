interface FileInputProps {
  id: string;
  /** Endings and types that are offered: `.csv,text/csv`. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** The field that a file is chosen in. It is emptied at once, so that the same file can be chosen again. */
export function FileInput({ onFile, ...given }: FileInputProps) {
  return (
    <input
      type="file"
      {...given}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
