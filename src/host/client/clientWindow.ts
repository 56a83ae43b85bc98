/** Events of the host come by another way: the library only has to find that somebody would tell it of them. */
const silentMessages = { register: () => Promise.resolve(), addHandler: () => undefined };

/** 窓の用意: the globals that the client library must find in its window before it is loaded, new for each window. */
export const clientWindow = (): object => ({
  // Its promises are then ours: what is rejected is heard of where the add-in runs.
  Promise,
  Office: {
    context: { requirements: { isSetSupported: () => true } },
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  },
  OSF: { DDA: { RichApi: { richApiMessageManager: silentMessages } } },
});
