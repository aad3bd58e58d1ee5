import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { searchCases } from "../../api/cases.ts";

/** A search for cases. Nothing is asked until it is submitted, and nothing of it is kept once its screen is gone. */
export function useCaseSearch() {
  const [text, setText] = useState("");
  const search = useMutation({ mutationFn: searchCases, gcTime: 0 });
  const isEmpty = text.trim() === "";
  const run = (): void => {
    if (!isEmpty) search.mutate(text.trim());
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  return { text, setText, search, isEmpty, run, submit };
}
