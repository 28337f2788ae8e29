/**
 * What a model wrote, as a page may show it: Markdown to safe HTML, block by block, while the text
 * still arrives.
 *
 * <p>Enter at {@link org.privatearena.battle.markdown.control.AnswerBlocks}: it takes an answer in
 * pieces and gives each outermost block once, when it is closed. {@link
 * org.privatearena.battle.markdown.control.BlockSplitter} finds the blocks and is pure; {@link
 * org.privatearena.battle.markdown.control.BlockRenderer} makes HTML of one. {@link
 * org.privatearena.battle.markdown.control.MarkupCounts} counts what there is to see.
 *
 * <ul>
 *   <li>MKD-1: the blocks of an answer, joined, are the answer, to the character.
 *   <li>MKD-2: which blocks there are does not depend on how the answer was cut on its way.
 *   <li>MKD-3: the blocks rendered one by one and joined are what the whole answer renders to, but
 *       for link reference definitions, which count within their own block and are shown as text.
 *   <li>MKD-4: the work for more text does not grow with the text before it, and what a block of
 *       the longest rendered length costs is bounded, and so is the length of its HTML; a block
 *       that would become more stays text.
 *   <li>MKD-5: the HTML has only the elements and attributes that {@code SafeHtml} lists. It loads
 *       nothing, runs nothing and carries no style and no id.
 *   <li>MKD-6: HTML in an answer is text; images and links to anything but the web and mail are
 *       text too, with their addresses.
 *   <li>MKD-7: the HTML depends on the text alone: not on the side, not on the model.
 *   <li>MKD-8: headings fit below the page's own and leave no level out.
 *   <li>MKD-9: headings, items of lists and bold passages are counted as the page shows them.
 * </ul>
 */
package org.privatearena.battle.markdown.control;
