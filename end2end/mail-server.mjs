// A real SMTP server for tests: tells on stdout what comes to it, and is told on stdin how to behave, in lines of JSON.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';

const MODES = ['ok', 'refuse', 'busy', 'reject', 'tarpit', 'silent', 'drop', 'no-starttls'];

const { tls, cert, key, user, password } = parseArgs({
  options: {
    tls: { type: 'string', default: 'none' },
    cert: { type: 'string' },
    key: { type: 'string' },
    user: { type: 'string' },
    password: { type: 'string' },
  },
}).values;
if (!['none', 'starttls', 'wrapper'].includes(tls)) throw new Error(`no --tls ${tls}`);

let mode = 'ok';
let tarpitSeconds = 0;

function tell(what) {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

/** Tells of it here, and gives what the client is answered. */
function refusal(refused, responseCode, words) {
  tell({ refused });
  return Object.assign(new Error(words), { responseCode });
}

const server = new SMTPServer({
  secure: tls === 'wrapper',
  ...(cert && { cert: readFileSync(cert), key: readFileSync(key) }),
  logger: false,
  disableReverseLookup: true,
  // Who signs in, when and how is decided below: the package would refuse without a word to us.
  allowInsecureAuth: true,
  authOptional: true,
  // After a minute the package would break the silence of `silent`.
  socketTimeout: 86_400_000,

  onConnect(session, done) {
    if (mode === 'silent') return;
    if (mode === 'refuse') return done(refusal('connect', 421, 'Not now'));
    const hasStartTls = tls === 'starttls' && mode !== 'no-starttls';
    session.disabledCommands = [...(hasStartTls ? [] : ['STARTTLS']), ...(user ? [] : ['AUTH'])];
    done();
  },

  onAuth(login, session, done) {
    if (tls !== 'none' && !session.secure) return done(refusal('auth', 538, 'Not without encryption'));
    if (login.username !== user || login.password !== password) return done(refusal('auth', 535, 'Wrong'));
    done(null, { user });
  },

  onMailFrom(_address, session, done) {
    if (user && !session.user) return done(refusal('sender', 530, 'Sign in first'));
    done();
  },

  onRcptTo(_address, _session, done) {
    if (mode === 'reject') return done(refusal('recipient', 550, 'Nobody of that name'));
    done();
  },

  onData(stream, session, done) {
    if (mode === 'busy') return done(refusal('data', 451, 'Later, please'));
    const { envelope, secure } = session;
    const take = (whole) => {
      tell({
        mail: {
          from: envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          utf8: envelope.smtpUtf8,
          secure,
          user: session.user || null,
          raw: whole.toString('base64'),
        },
      });
      if (mode === 'drop') [...server.connections].find(({ id }) => id === session.id)?.close();
      else setTimeout(done, mode === 'tarpit' ? tarpitSeconds * 1_000 : 0);
    };
    // Of a client that broke off half-way there is no mail.
    buffer(stream).then(take, () => {});
  },
});

// A client that goes away or does not trust the certificate ends its own connection and nothing else.
server.on('error', () => {});
// Also those that never come to speak SMTP.
server.server.on('connection', () => tell({ connection: true }));
server.listen(0, '127.0.0.1', () => tell({ port: server.server.address().port }));

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const wanted = { mode, seconds: tarpitSeconds, ...JSON.parse(line) };
    if (!MODES.includes(wanted.mode)) throw new Error(`no mode ${wanted.mode}`);
    ({ mode, seconds: tarpitSeconds } = wanted);
    // Whoever has read this knows that the next connection meets it, and has read everything that was before it.
    tell({ mode });
  })
  .on('close', () => process.exit());
