package io.github.territoires.examples.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a CommonMark parser makes of a document. */
final class Parsed {
  private static final Parser PARSER = Parser.builder().build();

  private final List<String> shape = new ArrayList<>();
  private final List<String> destinations = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Parsed(String markdown) {
    visit(PARSER.parse(markdown), 0);
  }

  /** Returns the text of the whole document, each block in a line. */
  String text() {
    return text.toString();
  }

  /** Returns the kinds of nodes, in order, each behind its depth: {@code 1 Heading}. */
  List<String> shape() {
    return shape;
  }

  List<String> kinds() {
    return shape.stream().map(node -> node.substring(node.indexOf(' ') + 1)).toList();
  }

  /** Returns where links lead. */
  List<String> destinations() {
    return destinations;
  }

  private void visit(Node node, int depth) {
    shape.add(depth + " " + node.getClass().getSimpleName());
    if (node instanceof Text words) {
      text.append(words.getLiteral());
    } else if (node instanceof Link link) {
      destinations.add(link.getDestination());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, depth + 1);
    }
    if (node instanceof Block) {
      text.append('\n');
    }
  }
}
