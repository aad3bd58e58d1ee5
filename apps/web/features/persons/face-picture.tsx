import type { Person } from "@suar/domain";
import { useMutation } from "@tanstack/react-query";
import { fetchFace } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { StoredPicture } from "../../ui/stored-picture.tsx";
import { useWords } from "../../ui/use-words.ts";

interface FacePictureProps {
  readonly person: Person;
  readonly field: string;
  readonly opening: string;
}

/** A picture of a face, which is fetched only when somebody asks for it. */
export function FacePicture({ person, field, opening }: FacePictureProps) {
  const t = useWords();
  const face = useMutation({ mutationFn: () => fetchFace(person.id, field, opening), gcTime: 0 });
  if (face.data !== undefined) {
    return (
      <div className="max-w-form">
        <StoredPicture blob={face.data} alt={t("web.persons.face.alt", { label: person.label })} />
      </div>
    );
  }
  return (
    <>
      <Button className="self-start" isPending={face.isPending} onPress={() => face.mutate()}>
        {t("web.persons.face.show")}
      </Button>
      {face.error !== null && <ErrorNotice error={face.error} />}
    </>
  );
}
