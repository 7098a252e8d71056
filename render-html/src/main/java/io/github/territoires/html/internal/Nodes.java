package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Template;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Makes of parsed templates pieces that write themselves: text, values, and the helpers. What else
 * there is stays with the engine, and so does whatever fails, for it knows where it stands.
 */
final class Nodes {
  /** What the engine keeps notes about while it goes through a template. */
  private static final Pattern NOTED = Pattern.compile("\\{\\{~?(?:>|#>|#\\*|\\*)");

  private final Map<Template, Node> known = new ConcurrentHashMap<>();

  /** Returns a template as pieces. */
  Node of(Template template) {
    Node node = known.get(template);
    if (node == null) {
      node = make(template);
      known.put(template, node);
    }
    return node;
  }

  private Node make(Template template) {
    if (template == Template.EMPTY) {
      return (scope, out) -> {};
    }
    if (!(template instanceof Iterable<?> pieces) || NOTED.matcher(template.text()).find()) {
      return piece(template);
    }
    List<Node> nodes = new ArrayList<>();
    for (Object piece : pieces) {
      nodes.add(piece((Template) piece));
    }
    Node[] all = nodes.toArray(Node[]::new);
    return (scope, out) -> {
      for (Node node : all) {
        node.write(scope, out);
      }
    };
  }

  private Node piece(Template piece) {
    Watch watch;
    try {
      watch = Watch.of(piece);
    } catch (IOException | RuntimeException e) { // it does more than can be watched
      return piece::apply;
    }
    String text = watch.text();
    if (text != null) {
      return (scope, out) -> out.write(text);
    }
    Path printed = watch.printed();
    Deed deed = printed == null ? watch.deed(this) : printed::of;
    return deed == null ? piece::apply : node(deed, piece);
  }

  /** Returns what does the deed; where it fails, the engine does it again and says where. */
  private static Node node(Deed deed, Template piece) {
    return (scope, out) -> {
      Object value;
      try {
        value = deed.in(scope);
      } catch (HandlebarsException | RenderException e) {
        throw e;
      } catch (RuntimeException e) {
        piece.apply(scope, out);
        throw e;
      }
      if (value instanceof String text) {
        out.text(text);
      } else if (value instanceof SafeString) {
        out.write(value.toString());
      } else if (value != null) {
        out.text(value.toString());
      }
    };
  }
}
