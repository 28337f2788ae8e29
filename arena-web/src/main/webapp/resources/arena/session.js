/*
 * What a page does where its session has ended, or the server or its database cannot be reached. It
 * asks before a form is sent, says what is wrong, lets the person sign in again in a small window,
 * and goes on where it was. What was typed stays on the page, and in this tab alone.
 */
window.arenaSession = (() => {
  'use strict';
  const KEPT = 'arena.kept';
  const OWNER = 'arena.person';
  const UNSENT = ['unsent', 'expired'];
  const STATE = 'input[name="jakarta.faces.ViewState"], input[name="jakarta.faces.ClientWindow"]';
  const CSRF = 'meta[name=arena-csrf]';
  const MARK = 'X-Arena-CSRF';
  const LONGEST_ANSWER = 15000;
  const FIRST_PAUSE = 2000;
  const LONGEST_PAUSE = 20000;
  const dialog = document.getElementById('session');
  const page = dialog.dataset;
  const part = (name) => document.getElementById('session-' + name);
  const opened = new URLSearchParams(location.search);
  let latest = page.page;
  let waiting = null;
  let decide = null;
  let timer = 0;
  let pause = FIRST_PAUSE;

  /** here, ended, other (somebody else is signed in) or unavailable. */
  async function ask() {
    try {
      const response = await fetch(page.ask, {
        headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(LONGEST_ANSWER) });
      if (response.status === 401) {
        return 'ended';
      }
      if (!response.ok) {
        // Who has lost the role is told so by the page itself.
        return response.status === 403 ? 'here' : 'unavailable';
      }
      const now = await response.json();
      latest = now.page;
      return now.person === page.person ? 'here' : 'other';
    } catch {
      return 'unavailable';
    }
  }

  /** True as soon as the page can go on; false where the person does not want to wait for that. */
  function here() {
    if (waiting === null) {
      waiting = ask()
        .then((state) => state === 'here' || new Promise((resolve) => { decide = resolve; open(state); }))
        .finally(() => { waiting = null; });
    }
    return waiting;
  }

  function open(why) {
    pause = FIRST_PAUSE;
    part('note').textContent = '';
    show(why);
    dialog.showModal();
    focus();
  }

  function show(why) {
    page.why = why;
    part('heading').textContent = page[why + 'Heading'];
    part('text').textContent = page[why + 'Text'];
    dialog.querySelectorAll('[data-why]').forEach((way) => { way.hidden = way.dataset.why !== why; });
    clearTimeout(timer);
    if (why === 'unavailable') {
      timer = setTimeout(look, pause * (0.5 + Math.random() / 2));
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }

  function focus() {
    const way = [...dialog.querySelectorAll('.primary')].find((button) => button.closest('[hidden]') === null);
    way.focus();
  }

  function settle(goesOn) {
    clearTimeout(timer);
    dialog.close();
    decide(goesOn);
    if (goesOn) {
      document.dispatchEvent(new Event('arena:back'));
    }
  }

  /** Looks whether it is better now. */
  async function look() {
    const state = await ask();
    if (!dialog.open) {
      return;
    }
    if (state === 'here') {
      settle(true);
    } else if (state !== page.why) {
      part('note').textContent = '';
      show(state);
      focus();
    } else {
      show(state);
    }
  }

  async function lookAgain() {
    part('note').textContent = '';
    await look();
    if (dialog.open && page.why === 'unavailable') {
      part('note').textContent = page.still;
    }
  }

  /* Where the page is, so that it can be asked for again. */
  function address(notice) {
    const url = new URL(location.href);
    url.searchParams.delete('notice');
    if (notice !== undefined) {
      url.searchParams.set('notice', notice);
    }
    return url.href;
  }

  /** Signs in where the page is, for browsers that open no window. */
  function signInHere() {
    document.querySelectorAll('main form').forEach((form) => keep(form));
    location.assign(address('unsent'));
  }

  /** Secrets are typed anew: they are kept nowhere. */
  function typed(form) {
    return [...form.elements].filter((field) =>
      field.id !== '' && (field.dataset.keep !== undefined || field.matches('textarea, select, input:not([type=hidden], [type=file], [type=password])')));
  }

  /** Keeps what was typed into a form, in case that it does not arrive. */
  function keep(form) {
    const fields = typed(form).map((field) => ({ id: field.id, value: field.value, checked: field.checked === true }));
    if (fields.length > 0) {
      sessionStorage.setItem(KEPT, JSON.stringify({ form: form.id, fields }));
    }
  }

  /* Only into a page that was opened because the form has not arrived. */
  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    sessionStorage.removeItem(KEPT);
    const form = kept === null ? null : document.getElementById(kept.form);
    if (form === null || page.taken === 'true' || !UNSENT.includes(opened.get('notice'))) {
      return;
    }
    kept.fields.forEach(({ id, value, checked }) => {
      const field = document.getElementById(id);
      if (field !== null && field.form === form) {
        if (field.matches('[type=radio], [type=checkbox]')) {
          field.checked = checked;
        } else {
          field.value = value;
        }
      }
    });
  }

  /*
   * The server knows a page by its session's state: after another sign-on, here or in another tab,
   * the page's forms take over that of the same page made anew.
   */
  async function renew(form) {
    const response = await fetch(address(), { signal: AbortSignal.timeout(LONGEST_ANSWER) });
    const anew = new DOMParser().parseFromString(await response.text(), 'text/html');
    const made = anew.getElementById('session');
    if (made === null) {
      // The server says best itself what is wrong; what was typed is kept.
      return true;
    }
    if (made.dataset.person !== page.person) {
      throw new Error('somebody else signed in meanwhile');
    }
    if (form !== null && anew.getElementById(form.id) === null) {
      // What the form was for has happened elsewhere; the page says how it stands.
      location.replace(address());
      return false;
    }
    document.querySelectorAll('form').forEach((here) => {
      const there = here.id === '' ? null : anew.getElementById(here.id);
      if (there !== null) {
        here.querySelectorAll(STATE).forEach((state) => {
          const fresh = there.querySelector(`input[name="${CSS.escape(state.name)}"]`);
          state.value = fresh === null ? state.value : fresh.value;
        });
      }
    });
    document.querySelector(CSRF).content = anew.querySelector(CSRF).content;
    page.page = made.dataset.page;
    return true;
  }

  /** True as soon as the form can be sent; false where it shall not be. */
  async function ready(form) {
    if (!(await here())) {
      return false;
    }
    if (latest === page.page) {
      return true;
    }
    try {
      return await renew(form);
    } catch {
      // It ended between two questions.
      return ready(form);
    }
  }

  /* The mark against forged calls is another one after another sign-on. */
  function markedAnew(options) {
    return options === undefined || options.headers === undefined || options.headers[MARK] === undefined ? options
      : { ...options, headers: { ...options.headers, [MARK]: document.querySelector(CSRF).content } };
  }

  /** Like the browser's own, but signs in again where that is needed, and then asks once more. */
  async function call(resource, options) {
    const response = await fetch(resource, options);
    return response.status === 401 && await ready(null) ? fetch(resource, markedAnew(options)) : response;
  }

  /**
   * Looks again and again in the background, with the pause that the page names, 0 while there is nothing to look
   * for. Where the session has ended it asks once; who does not sign in again is left alone until they are back.
   */
  function repeat(look, pauseNow) {
    let next = 0;
    async function turn() {
      let goesOn = true;
      try {
        await look();
      } catch {
        // A server that cannot be reached may be found by the next look.
        goesOn = ['here', 'unavailable'].includes(await ask()) || await here();
      }
      if (goesOn) {
        watch();
      }
    }
    function watch() {
      clearTimeout(next);
      const time = pauseNow();
      if (time > 0) {
        next = setTimeout(turn, time);
      }
    }
    document.addEventListener('arena:back', watch);
    watch();
    return watch;
  }

  if (sessionStorage.getItem(OWNER) !== page.person) {
    sessionStorage.clear();
    sessionStorage.setItem(OWNER, page.person);
  }
  restore();
  const named = document.querySelector('main form [data-address]');
  if (named !== null && !opened.has(named.name)) {
    history.replaceState(history.state, '', page.start + '?' + named.name + '=' + named.value
      + (opened.has('notice') ? '&notice=' + encodeURIComponent(opened.get('notice')) : ''));
  }

  new BroadcastChannel('arena-sign-on').addEventListener('message', () => { if (dialog.open) { look(); } });
  ['focus', 'online', 'pageshow'].forEach((event) => {
    window.addEventListener(event, () => { if (dialog.open) { look(); } });
  });
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); settle(false); });
  part('close').addEventListener('click', () => settle(false));
  part('again').addEventListener('click', lookAgain);
  part('here').addEventListener('click', signInHere);
  part('sign-in').addEventListener('click', () => {
    if (window.open(page.signIn, 'arena-sign-on', 'popup,width=520,height=720') === null) {
      signInHere();
    }
  });
  part('new').addEventListener('click', () => {
    sessionStorage.clear();
    location.assign(page.start);
  });
  // What Faces sends by itself gets no 401, but is led to the sign-on, where no script may follow.
  if (window.jQuery !== undefined) {
    window.jQuery(document).on('pfAjaxError', () => ready(null));
  }

  return { ask, here, ready, keep, call, repeat };
})();
