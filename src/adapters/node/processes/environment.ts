// Which variables of ours a program sees: what it needs to run and to find its GPU, and nothing that could be a secret.

const HANDED_ON: ReadonlySet<string> = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'TERM',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'PATHEXT',
  'COMSPEC',
  'USERPROFILE',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'PYTHONPATH',
  'PYTHONHOME',
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'CONDA_DEFAULT_ENV',
  'CUDA_HOME',
  'CUDA_PATH',
  'CUDA_VISIBLE_DEVICES',
  'CUDA_DEVICE_ORDER',
  'NVIDIA_VISIBLE_DEVICES',
  'NVIDIA_DRIVER_CAPABILITIES',
  // Which driver and device the encoders of libva and oneVPL use.
  'LIBVA_DRIVER_NAME',
  'LIBVA_DRIVERS_PATH',
  'ONEVPL_SEARCH_PATH',
  'OMP_NUM_THREADS',
  'MKL_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'TORCH_HOME',
  'HF_HOME',
  'XDG_CACHE_HOME',
  // By this the runner finds what a job left behind; a program without it would survive the job and keep the GPU.
  'RUNNER_TRACKING_ID',
])

/** Whose every process carries it, so that also those are found that left the program's process group. */
export const OWNER_VARIABLE = 'SEEDGATE_PROGRAM'

export function programEnvironment(
  ours: NodeJS.ProcessEnv,
  own: Readonly<Record<string, string>>,
  owner: string,
): Record<string, string> {
  const handedOn = Object.entries(ours).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (HANDED_ON.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])),
  )
  return { ...Object.fromEntries(handedOn), PYTHONUNBUFFERED: '1', ...own, [OWNER_VARIABLE]: owner }
}
