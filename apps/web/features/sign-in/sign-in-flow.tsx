import type { Session } from "@suar/domain";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { sessionQuery } from "../../api/sessions.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { OtherWays } from "./other-ways.tsx";
import { SecondStep } from "./second-step.tsx";
import { SignInForm } from "./sign-in-form.tsx";

// Few people ever see it, and it brings the drawing of QR codes along.
const SetUpStep = lazy(async () => ({ default: (await import("./set-up-step.tsx")).SetUpStep }));

interface SignInFlowProps {
  /** Filled in for somebody whose session ended. */
  readonly email?: string;
  /** Called once the sign-in is finished. */
  readonly onSignedIn: (session: Session) => Promise<void>;
}

/** All of signing in: the password or another way, and the second step where one is due. */
export function SignInFlow({ email, onSignedIn }: SignInFlowProps) {
  const queries = useQueryClient();
  const [begun, setBegun] = useState(() => unfinished(queries.getQueryData(sessionQuery.queryKey)));
  const goOn = async (session: Session): Promise<void> => {
    const waiting = unfinished(session);
    setBegun(waiting);
    if (waiting === undefined) return onSignedIn(session);
    queries.setQueryData(sessionQuery.queryKey, session);
  };
  const startAgain = (): void => {
    queries.removeQueries({ queryKey: sessionQuery.queryKey });
    setBegun(undefined);
  };
  if (begun === undefined) {
    return (
      <>
        <SignInForm {...(email === undefined ? {} : { email })} onSignedIn={goOn} />
        <OtherWays onSignedIn={goOn} />
      </>
    );
  }
  return begun.secondFactor.includes("set_up") ? (
    <Suspense fallback={<Skeleton />}>
      <SetUpStep onFinished={goOn} onStartAgain={startAgain} />
    </Suspense>
  ) : (
    <SecondStep onFinished={goOn} onStartAgain={startAgain} />
  );
}

const unfinished = (session: Session | undefined): Session | undefined =>
  session !== undefined && session.secondFactor.length > 0 ? session : undefined;
