/*
 * Answers on a page. A closed block comes from the server as safe HTML; behind the blocks stands the
 * open text, which is put into text nodes and never into markup. No work grows with what is closed, nor
 * with the lines of what is open.
 */
window.arenaAnswers = (() => {
  'use strict';
  const LONGEST_CODE = 20000;
  /* A piece of open text ends with the line in which it has so many characters. */
  const LONGEST_PIECE = 2000;
  const texts = document.getElementById('battle').dataset;
  const copied = document.getElementById('copied');

  function highlight(code) {
    const language = /^language-(.+)$/.exec(code.className);
    if (language !== null && window.hljs.getLanguage(language[1]) !== undefined
        && code.textContent.length <= LONGEST_CODE) {
      window.hljs.highlightElement(code);
    }
  }

  function select(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function say(what) {
    copied.textContent = '';
    setTimeout(() => { copied.textContent = what; }, 50);
  }

  /* Where the browser refuses, the text is selected, and one key copies it. */
  async function copy(text, shown) {
    try {
      await navigator.clipboard.writeText(await text());
      say(texts.copied);
    } catch {
      select(shown);
      say(texts.selected);
    }
  }

  function frame(pre) {
    const code = pre.firstElementChild;
    const language = document.createElement('span');
    language.textContent = code.className.replace('language-', '');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet copy';
    button.textContent = texts.copy;
    button.addEventListener('click', () => copy(() => code.textContent, code));
    const head = document.createElement('div');
    head.className = 'code-head';
    head.append(language, button);
    const box = document.createElement('div');
    box.className = 'code';
    pre.replaceWith(box);
    // No region: an answer may have many, and each landmark must be told from the others.
    pre.setAttribute('role', 'group');
    pre.setAttribute('aria-label', texts.code);
    box.append(head, pre);
    highlight(code);
  }

  /* What the server cannot give: texts in the reader's language, and what needs a script. */
  function furnish(block) {
    const all = (selector) => [...(block.matches(selector) ? [block] : []), ...block.querySelectorAll(selector)];
    all('pre').forEach(frame);
    all('.scroll-table').forEach((table) => {
      table.setAttribute('role', 'group');
      table.setAttribute('aria-label', texts.table);
    });
  }

  /**
   * Text that grows at its end. It stands in pieces of whole lines, so that the browser sets the last piece anew
   * and leaves the others as they are.
   */
  class OpenText {
    constructor(element) {
      this.element = element;
      this.clear();
    }

    clear() {
      this.pieces = [];
      this.length = 0;
      this.element.replaceChildren();
    }

    begin() {
      const piece = document.createTextNode('');
      this.element.appendChild(document.createElement('div')).append(piece);
      this.pieces.push(piece);
      return piece;
    }

    append(text) {
      const last = this.pieces.at(-1) || this.begin();
      const end = last.length < LONGEST_PIECE ? -1 : text.indexOf('\n');
      last.appendData(end < 0 ? text : text.slice(0, end + 1));
      this.length += end < 0 ? text.length : end + 1;
      if (end >= 0) {
        this.begin();
        this.append(text.slice(end + 1));
      }
    }

    take(piece) {
      this.length -= piece.length;
      piece.parentNode.remove();
    }

    /** Takes so many characters from its beginning. */
    drop(characters) {
      let left = Math.min(characters, this.length);
      while (this.pieces.length > 0 && this.pieces[0].length <= left) {
        left -= this.pieces[0].length;
        this.take(this.pieces.shift());
      }
      if (left > 0) {
        this.pieces[0].deleteData(0, left);
        this.length -= left;
      }
    }

    /** Keeps so many characters of its beginning. */
    keep(characters) {
      while (this.length > characters && this.length - this.pieces.at(-1).length >= characters) {
        this.take(this.pieces.pop());
      }
      if (this.length > characters) {
        const last = this.pieces.at(-1);
        const tooMany = this.length - characters;
        last.deleteData(last.length - tooMany, tooMany);
        this.length = characters;
      }
    }

    /** Takes the line breaks from its beginning, and says how many they were. */
    trim() {
      let all = 0;
      for (let breaks = -1; breaks !== 0 && this.length > 0; all += breaks) {
        breaks = /^[\r\n]*/.exec(this.pieces[0].data)[0].length;
        this.drop(breaks);
      }
      return all;
    }
  }

  /** The answer that grows in an element, from its beginning. */
  class Growing {
    constructor(element) {
      this.element = element;
      this.clear();
    }

    clear() {
      this.tail = document.createElement('div');
      this.tail.className = 'open';
      this.open = new OpenText(this.tail);
      this.closed = 0;
      this.breaks = 0;
      this.element.replaceChildren(this.tail);
    }

    /* Line breaks between two blocks are not shown, but count. */
    trim() {
      this.breaks += this.open.trim();
    }

    /** Text that begins at this place of the answer; told again, it takes its own place. */
    tell(from, text) {
      const start = this.closed + this.breaks;
      const first = this.open.length === 0 || from <= start;
      if (from >= start) {
        this.open.keep(from - start);
        this.open.append(text);
      } else {
        this.breaks = Math.max(0, from - this.closed);
        this.open.clear();
        this.open.append(text.slice(Math.max(0, this.closed - from)));
      }
      if (first) {
        this.trim();
      }
    }

    /** The block that takes the place of the open text up to its end. */
    block(from, to, html) {
      if (from !== this.closed) {
        return;
      }
      this.open.drop(Math.max(0, to - this.closed - this.breaks));
      this.closed = to;
      this.breaks = 0;
      const before = this.tail.previousElementSibling;
      this.tail.insertAdjacentHTML('beforebegin', html);
      const first = before === null ? this.element.firstElementChild : before.nextElementSibling;
      for (let block = first, next; block !== this.tail; block = next) {
        next = block.nextElementSibling;
        furnish(block);
      }
      this.trim();
    }
  }

  async function said(side) {
    const response = await window.arenaSession.call(texts.card, { headers: { Accept: 'application/json' } });
    const card = await response.json();
    return card.turns.find((turn) => turn.turn === Number(texts.turn))[side].text;
  }

  document.querySelectorAll('.rendered').forEach((answer) => [...answer.children].forEach(furnish));
  document.querySelectorAll('[data-copy-side]').forEach((button) => {
    const side = button.dataset.copySide;
    button.addEventListener('click', () => copy(() => said(side), document.getElementById('text-' + side)));
  });

  return { growing: (element) => new Growing(element) };
})();
