package org.privatearena.battle.markdown.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Puts a table into a frame that scrolls sideways, also by keyboard, so that the page does not. */
final class TableFrame implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  TableFrame(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class);
  }

  @Override
  public void render(Node table) {
    HtmlWriter html = context.getWriter();
    html.line();
    Map<String, String> frame = new LinkedHashMap<>();
    frame.put("class", "scroll-table");
    frame.put("tabindex", "0");
    html.tag("div", frame);
    html.tag("table", context.extendAttributes(table, "table", Map.of()));
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      context.render(part);
    }
    html.tag("/table");
    html.tag("/div");
    html.line();
  }
}
