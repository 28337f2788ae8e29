/*
 * Exports: counts what the form leaves while one chooses, sends it, moves the progress of what is made, and
 * releases, refuses and cancels.
 */
(() => {
  'use strict';
  const PAUSE = 1000;
  const SLOW = 5000;
  const REST = 400;
  const CHECKS = ['models', 'groups', 'outcomes', 'languages', 'categories', 'flags', 'without_flags'];
  const csrf = () => document.querySelector('meta[name=arena-csrf]').content;
  const lang = document.documentElement.lang;
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const whole = new Intl.NumberFormat(lang);
  const form = document.getElementById('export-form');
  const list = () => document.getElementById('exports-list');
  let watch = () => {};

  const call = (address, options = {}) => window.arenaSession.call(address, {
    ...options, headers: { Accept: 'application/json', 'X-Arena-CSRF': csrf(), ...options.headers },
  });
  const post = (address, body, headers = {}) => call(address, {
    method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers },
  });

  /** What a problem is called here: what REST says in English is for programs. */
  const worded = (problem, words) =>
    words[String(problem.type).replace(/.*:/, '').replace(/-./g, (part) => part[1].toUpperCase())] || words.other;

  // The form ---------------------------------------------------------------------------------------------------------

  const chosen = (name) => [...form.querySelectorAll(`input[name=${name}]:checked`)].map((input) => input.value);
  const kind = () => form.querySelector('input[name=kind]:checked');

  /** The day after, because the last day of a person counts and that of a program does not. */
  function after(day) {
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
  }

  function backwards() {
    const from = document.getElementById('export-from').value;
    const to = document.getElementById('export-to').value;
    return kind().value !== 'leaderboard' && from !== '' && to !== '' && to < from;
  }

  function filter() {
    if (kind().value === 'leaderboard') {
      const board = document.getElementById('export-snapshot');
      return board === null ? {} : { snapshot: board.value };
    }
    const asked = {};
    const from = document.getElementById('export-from').value;
    const to = document.getElementById('export-to').value;
    if (from !== '') {
      asked.from = from;
    }
    if (to !== '') {
      asked.to = after(to);
    }
    for (const name of CHECKS) {
      const values = chosen(name);
      if (values.length > 0) {
        asked[name] = values;
      }
    }
    if (kind().value === 'preferences' && chosen('implicit').length > 0) {
      asked.implicit = true;
    }
    return asked;
  }

  /** What will be asked for, in the reader's language, as the list of exports will say it. */
  function inWords() {
    const asked = filter();
    const parts = [];
    const say = (name, value) =>
      parts.push(form.dataset[`words-${name}`.replace(/[-_]./g, (part) => part[1].toUpperCase())].replace('{0}', () => value));
    for (const name of ['from', 'to']) {
      if (asked[name] !== undefined) {
        say(name, asked[name]);
      }
    }
    for (const name of CHECKS) {
      if (asked[name] !== undefined) {
        say(name, [...form.querySelectorAll(`input[name=${name}]:checked`)]
          .map((input) => input.parentElement.textContent.trim()).join(', '));
      }
    }
    if (asked.implicit) {
      say('implicit', '');
    }
    return parts.length === 0 ? form.dataset.wordsAll : parts.join(' \u00b7 ');
  }

  function shape() {
    const board = kind().value === 'leaderboard';
    document.getElementById('export-board').hidden = !board;
    document.getElementById('export-votes').hidden = board;
    document.getElementById('export-implicit').hidden = kind().value !== 'preferences';
    document.getElementById('export-four-eyes').hidden = kind().dataset.texts !== 'true';
    form.querySelectorAll('.checks').forEach((checks) => {
      const marked = [...checks.querySelectorAll('input:checked')].map((input) => input.parentElement.textContent.trim());
      const words = checks.querySelector('.checks-chosen');
      words.textContent = marked.length === 0 ? words.dataset.all : marked.join(', ');
    });
  }

  let counting = 0;

  async function count() {
    const shown = document.getElementById('export-count');
    const mine = ++counting;
    if (kind().value === 'leaderboard') {
      return;
    }
    if (backwards()) {
      shown.textContent = form.dataset.period;
      shown.dataset.counted = 'true';
      return;
    }
    shown.textContent = form.dataset.counting;
    shown.dataset.counted = 'false';
    let words = '';
    try {
      const response = await post(form.dataset.count, { kind: kind().value, filter: filter() });
      const said = await response.json();
      if (response.ok) {
        const rows = said.rows === 0 ? form.dataset.none : form.dataset.rows.replace('{0}', whole.format(said.rows));
        words = `${inWords()} \u00b7 ${rows}`;
        for (const [reason, votes] of Object.entries(said.left_out)) {
          const left = form.dataset[reason.replace(/-./g, (part) => part[1].toUpperCase())];
          words += left === undefined ? '' : ` · ${left.replace('{0}', whole.format(votes))}`;
        }
        if (said.overlapping > 0) {
          words += ` · ${form.dataset.overlap.replace('{0}', whole.format(said.overlapping))}`;
        }
      } else {
        words = worded(said, form.dataset);
      }
    } catch {
      words = '';
    }
    if (mine === counting) {
      shown.textContent = words;
      shown.dataset.counted = 'true';
    }
  }

  let rest = 0;
  // One export however often it is sent, until something of it is changed.
  let key = crypto.randomUUID();

  form.addEventListener('input', (event) => {
    key = crypto.randomUUID();
    document.getElementById('export-error').textContent = '';
    document.getElementById('export-begun').textContent = '';
    if (event.target.id === 'export-purpose' || event.target.name === 'formats') {
      return;
    }
    document.getElementById('export-count').dataset.counted = 'false';
    // What is being counted is no longer what is asked for.
    counting++;
    shape();
    clearTimeout(rest);
    rest = setTimeout(count, REST);
  });

  function wrong() {
    if (kind().value === 'leaderboard' && document.getElementById('export-snapshot') === null) {
      return ['noBoard', 'kind-leaderboard'];
    }
    if (backwards()) {
      return ['period', 'export-to'];
    }
    if (chosen('formats').length === 0) {
      return ['noFormat', null];
    }
    return document.getElementById('export-purpose').value.trim() === '' ? ['noPurpose', 'export-purpose'] : null;
  }

  // Before page.js, which would leave this page for the answer.
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    event.stopPropagation();
    const error = document.getElementById('export-error');
    const button = document.getElementById('export-begin');
    const missing = wrong();
    error.textContent = missing === null ? '' : form.dataset[missing[0]];
    if (missing !== null) {
      (missing[1] === null ? form.querySelector('input[name=formats]') : document.getElementById(missing[1])).focus();
      return;
    }
    if (button.getAttribute('aria-busy') === 'true') {
      return;
    }
    button.setAttribute('aria-busy', 'true');
    try {
      const response = await post(form.action, {
        kind: kind().value, formats: chosen('formats'), filter: filter(), purpose: document.getElementById('export-purpose').value,
      }, { 'Idempotency-Key': key });
      if (response.status === 202) {
        key = crypto.randomUUID();
        document.getElementById('export-purpose').value = '';
        document.getElementById('export-begun').textContent = form.dataset.begun;
        await renew();
      } else {
        const said = await response.json();
        error.textContent = worded(said, form.dataset);
      }
    } catch {
      error.textContent = form.dataset.other;
    } finally {
      button.removeAttribute('aria-busy');
    }
  });

  // The list ---------------------------------------------------------------------------------------------------------

  function dates(within) {
    within.querySelectorAll('time[datetime]').forEach((shown) => {
      shown.textContent = time.format(new Date(shown.dateTime));
    });
  }

  /** Takes the list from the page made anew; what is typed and the focus stay. */
  async function renew() {
    const response = await window.arenaSession.call(location.href);
    const anew = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('exports-list');
    if (anew === null) {
      return;
    }
    const focus = document.activeElement === null ? '' : document.activeElement.id;
    list().querySelectorAll('input[id]').forEach((typed) => {
      const same = anew.querySelector(`#${CSS.escape(typed.id)}`);
      if (same !== null) {
        same.value = typed.value;
      }
    });
    dates(anew);
    list().replaceWith(document.adoptNode(anew));
    // What was pressed may be gone: then the way on is the list's heading.
    const again = focus === '' ? null : document.getElementById(focus) || document.getElementById('exports-heading');
    if (again !== null && again !== document.activeElement) {
      again.focus({ preventScroll: true });
    }
    watch();
  }

  function say(state) {
    const voice = document.getElementById('exports-say');
    const words = voice.dataset[state.toLowerCase()];
    if (words !== undefined) {
      voice.textContent = words;
    }
  }

  async function look(shown) {
    const response = await fetch(list().dataset.ask + shown.dataset.export, { headers: { Accept: 'application/json' } });
    if (response.status === 401) {
      throw new Error('the session has ended');
    }
    if (!response.ok) {
      return false;
    }
    const now = await response.json();
    if (now.state !== shown.dataset.state) {
      say(now.state);
      return true;
    }
    const bar = shown.querySelector('progress');
    if (bar !== null) {
      bar.value = now.progress;
      shown.querySelector('.set-percent').textContent = list().dataset.percent.replace('{0}', String(Math.floor(100 * now.progress)));
    }
    return false;
  }

  const moving = () => [...list().querySelectorAll('[data-state=QUEUED], [data-state=RUNNING]')];
  const open = () => [...moving(), ...list().querySelectorAll('[data-state=AWAITING_RELEASE]')];

  async function looks() {
    const changed = await Promise.all(open().map(look));
    if (changed.includes(true)) {
      await renew();
    }
  }

  function pause() {
    if (open().length === 0) {
      return 0;
    }
    return moving().length > 0 ? PAUSE : SLOW;
  }

  async function act(button, item) {
    const address = list().dataset.ask + item.dataset.export;
    const problem = item.querySelector('.export-problem');
    let response;
    if (button.dataset.do === 'refuse') {
      const reason = item.querySelector('input[type=text]');
      if (reason.value.trim() === '') {
        problem.textContent = button.dataset.reason;
        reason.focus();
        return;
      }
      response = await post(`${address}/refuse`, { reason: reason.value });
    } else {
      if (button.dataset.sure !== '' && !window.confirm(button.dataset.sure)) {
        return;
      }
      response = button.dataset.do === 'release'
        ? await call(`${address}/release`, { method: 'POST' }) : await call(address, { method: 'DELETE' });
    }
    if (response.ok) {
      say((await response.json()).state);
      await renew();
    } else {
      const said = await response.json();
      if (response.status === 409) {
        // Others have acted on it since it was shown.
        await renew();
      }
      const shown = list().querySelector(`[data-export="${CSS.escape(item.dataset.export)}"] .export-problem`);
      if (shown !== null) {
        shown.textContent = worded(said, list().dataset);
      }
    }
  }

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-do]');
    const item = button === null ? null : button.closest('[data-export]');
    if (item !== null && button.getAttribute('aria-busy') !== 'true') {
      button.setAttribute('aria-busy', 'true');
      try {
        await act(button, item);
      } catch {
        item.querySelector('.export-problem').textContent = list().dataset.other;
      } finally {
        button.removeAttribute('aria-busy');
      }
    }
  });

  document.querySelectorAll('#export-snapshot option').forEach((option) => {
    option.textContent = time.format(new Date(option.dataset.time));
  });
  shape();
  count();
  watch = window.arenaSession.repeat(looks, pause);
})();
