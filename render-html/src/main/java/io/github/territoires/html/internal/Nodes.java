package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.PathExpression;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes of parsed templates pieces that write themselves: text, values, and the blocks that every
 * template has. What else there is stays with the engine, and so does whatever fails, for it knows
 * where it stands.
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
    List<PathExpression> printed = watch.printed();
    if (printed != null) {
      return value(new Path(printed), piece);
    }
    List<PathExpression> blockOf = watch.blockOf();
    Options block = watch.block();
    Node node = blockOf == null || block == null ? null : block(new Path(blockOf), block, piece);
    return node == null ? piece::apply : node;
  }

  private static Node value(Path path, Template piece) {
    return (scope, out) -> {
      Object value;
      try {
        value = path.of(scope);
      } catch (IllegalArgumentException e) {
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

  private @Nullable Node block(Path path, Options block, Template piece) {
    Blocks.Block kind = Blocks.BY_NAME.get(block.helperName);
    if (kind == null || block.tagType.inline()) {
      return null;
    }
    Node body = of(block.fn);
    Node inverse = of(block.inverse);
    List<String> names = List.copyOf(block.blockParams);
    return (scope, out) -> {
      Object value;
      try {
        value = path.of(scope);
      } catch (IllegalArgumentException e) {
        piece.apply(scope, out);
        throw e;
      }
      if (Blocks.fits(block.helperName, value)) {
        kind.write(value, false, scope, body, inverse, names);
      } else {
        piece.apply(scope, out);
      }
    };
  }
}
