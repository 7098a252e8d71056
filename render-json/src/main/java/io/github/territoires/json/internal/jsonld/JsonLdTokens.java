package io.github.territoires.json.internal.jsonld;

import io.github.territoires.json.internal.engine.TokenWriter;
import io.github.territoires.json.internal.form.JsonSchema;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes linked data of a document on its way to an engine. Objects get their {@code @type}, those
 * with an id an {@code @id} too; an id that stands alone becomes an object, as does each text in a
 * list of texts, which could else not keep its languages together.
 */
final class JsonLdTokens implements TokenWriter {
  /** What has an id of its own. */
  private static final Set<String> IDENTIFIED =
      Set.of("Organisation", "Phase", "Project", "Source", "Territory", "Theme");

  private final TokenWriter out;
  private final JsonLdNames names;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Set<Node> seen = new HashSet<>();
  private final Deque<Node> referenced = new ArrayDeque<>();

  /**
   * A thing with an id.
   *
   * @param type its type
   * @param id its id in the format
   */
  record Node(String type, String id) {}

  /** What kind of object or array is being written. */
  private enum Kind {
    /** An object of a type. */
    TYPED,
    /** An object that gives extent and items. */
    LISTING,
    /** An object of names that nobody knows beforehand. */
    OPAQUE,
    /** Such an object around which one more was begun. */
    WRAPPED,
    ARRAY
  }

  /** An object or array that is being written. */
  private static final class Frame {
    private final Kind kind;
    private final String type;
    private String field;

    Frame(Kind kind, String type, String field) {
      this.kind = kind;
      this.type = type;
      this.field = field;
    }

    boolean isOpaque() {
      return kind == Kind.OPAQUE || kind == Kind.WRAPPED;
    }
  }

  JsonLdTokens(TokenWriter out, JsonLdNames names) {
    this.out = out;
    this.names = names;
  }

  /** Begins the outermost object, whose context comes first. */
  void startDocument(String type) {
    out.startObject();
    out.name("@context");
    JsonSchema.value(JsonLdTerms.ALL.context(), out);
    type(type);
  }

  /** Begins an object of a type that the field in which it stands does not tell. */
  void startObject(String type) {
    out.startObject();
    type(type);
  }

  private void type(String type) {
    out.name("@type");
    Optional<String> schemaOrg = SchemaOrg.type(type);
    JsonSchema.value(schemaOrg.<Object>map(more -> List.of(type, more)).orElse(type), out);
    frames.push(new Frame(Kind.TYPED, type, ""));
  }

  /** Returns the next thing that has been referred to, once each. */
  Optional<Node> nextReferenced() {
    return Optional.ofNullable(referenced.poll());
  }

  @Override
  public void startObject() {
    Frame frame = frames.element();
    String field = frame.field;
    if (frame.isOpaque()) {
      begin(Kind.OPAQUE);
    } else if (frame.kind == Kind.ARRAY && JsonLdTerms.ALL.isListOfTexts(field)) {
      out.startObject();
      out.name("name");
      begin(Kind.WRAPPED);
    } else if (frame.kind == Kind.TYPED && JsonLdTerms.ALL.isListing(field)) {
      begin(Kind.LISTING);
    } else {
      JsonLdTerms.ALL.type(field).ifPresentOrElse(this::startObject, () -> begin(Kind.OPAQUE));
    }
  }

  private void begin(Kind kind) {
    out.startObject();
    frames.push(new Frame(kind, "", frames.element().field));
  }

  @Override
  public void endObject() {
    out.endObject();
    if (frames.pop().kind == Kind.WRAPPED) {
      out.endObject();
    }
  }

  @Override
  public void startArray() {
    out.startArray();
    frames.push(new Frame(Kind.ARRAY, "", frames.element().field));
  }

  @Override
  public void endArray() {
    out.endArray();
    frames.pop();
  }

  @Override
  public void name(String name) {
    Frame frame = frames.element();
    if (frame.kind == Kind.TYPED) {
      frame.field = name;
    }
    if (!isId(frame)) {
      out.name(name);
    }
  }

  private static boolean isId(Frame frame) {
    return frame.kind == Kind.TYPED && frame.field.equals("id") && IDENTIFIED.contains(frame.type);
  }

  @Override
  public void string(String value) {
    Frame frame = frames.element();
    if (isId(frame)) {
      id(new Node(frame.type, value));
    } else if (frame.kind == Kind.TYPED || frame.kind == Kind.ARRAY) {
      JsonLdTerms.ALL
          .type(frame.field)
          .ifPresentOrElse(type -> reference(type, value), () -> out.string(value));
    } else {
      out.string(value);
    }
  }

  private void id(Node node) {
    out.name("@id");
    out.string(names.of(node));
    out.name("id");
    out.string(node.id());
    if (seen.add(node)) {
      referenced.add(node);
    }
  }

  private void reference(String type, String id) {
    startObject(type);
    name("id");
    string(id);
    endObject();
  }

  @Override
  public void number(BigDecimal value) {
    out.number(value);
  }

  @Override
  public void bool(boolean value) {
    out.bool(value);
  }

  @Override
  public void nothing() {
    out.nothing();
  }
}
