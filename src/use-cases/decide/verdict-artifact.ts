// What the verdict's artifact is called: by this name the guard finds it again.

export function verdictArtifactName(ensemble: string, runId: number, attempt: number): string {
  return `verdict-${ensemble}-${runId}-${attempt}`
}
