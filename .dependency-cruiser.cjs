// The import law: an import goes down, never up and never across a wing. docs/architecture.md draws it.
const rooms = {
  model: [],
  messages: ['model', 'compare'],
  reader: ['model'],
  parser: ['model', 'reader'],
  analytics: ['model'],
  compare: ['model'],
  workbook: ['model', 'messages', 'analytics', 'compare'],
  pipeline: ['model', 'reader', 'parser', 'analytics', 'compare', 'workbook'],
  xlsx: ['model', 'messages', 'reader', 'workbook'],
  excel: ['model', 'messages', 'workbook'],
  functions: ['model', 'messages', 'analytics'],
  cli: ['model', 'messages', 'reader', 'parser', 'analytics', 'compare', 'workbook', 'pipeline', 'xlsx'],
  commands: ['model', 'messages', 'reader', 'parser', 'analytics', 'compare', 'workbook', 'pipeline', 'xlsx', 'excel'],
  taskpane: [
    'model',
    'messages',
    'reader',
    'parser',
    'analytics',
    'compare',
    'workbook',
    'pipeline',
    'xlsx',
    'excel',
    'commands',
    'functions',
  ],
};
const inRoom = (room) => (room === 'pipeline' ? '^src/pipeline\\.ts$' : `^src/${room}/`);

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `law-of-${room}`,
      severity: 'error',
      comment: `${room} may import only ${['itself', ...allowed].join(', ')}`,
      from: { path: inRoom(room) },
      to: { path: '^src/', pathNot: [room, ...allowed].map(inRoom) },
    })),
    {
      name: 'danfojs-only-in-analytics',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/analytics/' },
      to: { path: 'node_modules/danfojs' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-knows-no-host',
      severity: 'error',
      comment: 'the core is plain data in, plain data out: no file system, no process, no React',
      from: { path: '^src/(model|messages|reader|parser|analytics|compare|workbook|xlsx|pipeline)' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
