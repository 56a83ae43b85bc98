import { useEffect, useRef, useState } from "react";
import { defaultPreferences, loadPreferences, savePreferences, type Preferences } from "./preferences";

/** 好み: remembered from opening to opening; what the user has done meanwhile outweighs what was remembered. */
export function usePreferences(): [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(defaultPreferences);
  const isTouched = useRef(false);
  useEffect(() => {
    void loadPreferences().then((loaded) => {
      if (!isTouched.current) setPreferences(loaded);
    });
  }, []);
  const prefer = (chosen: Preferences): void => {
    isTouched.current = true;
    setPreferences(chosen);
    void savePreferences(chosen);
  };
  return [preferences, prefer];
}
