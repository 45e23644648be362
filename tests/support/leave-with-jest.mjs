// Loaded by node before jest. A worker whose jest is killed would finish its file first, with its server and its browser.
// Looked at, not listened for: a listener on the channel keeps a worker that is done from leaving.
if (process.send) setInterval(() => process.connected || process.exit(1), 500).unref();
