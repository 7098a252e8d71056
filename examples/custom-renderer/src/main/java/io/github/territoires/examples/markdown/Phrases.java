package io.github.territoires.examples.markdown;

import io.github.territoires.label.Labels;
import io.github.territoires.view.ExtraView;
import io.github.territoires.view.FactView;
import io.github.territoires.view.LinkView;
import io.github.territoires.view.ListView;
import io.github.territoires.view.SeatView;
import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a line: texts made inert, and the markup around them. */
final class Phrases {
  private static final Pattern SAFE_TO_FOLLOW =
      Pattern.compile("(https?://|mailto:)[^\\s\\p{Cc}\\p{Z}]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED = Pattern.compile("[:?!.]\\s*$");

  private final Labels labels;

  Phrases(Labels labels) {
    this.labels = labels;
  }

  String word(String key) {
    return labels.get(key);
  }

  String text(TextView text) {
    return Inert.text(text.words());
  }

  String strong(TextView text) {
    return strong(text.words());
  }

  String strong(String words) {
    return "**" + Inert.text(words) + "**";
  }

  /** Says what is unknown, none or a selection. */
  String note(String note) {
    return "*" + Inert.text(note) + "*";
  }

  /** Writes what a line is about, with a colon unless it ends in a mark of its own. */
  String term(String term) {
    return strong(CLOSED.matcher(term).find() ? term : term + colon());
  }

  /** Returns the colon as the language of the page sets it. */
  String colon() {
    return labels.get("language.colon");
  }

  String fact(FactView fact) {
    return term(fact.term()) + " " + value(fact);
  }

  String value(FactView fact) {
    return text(fact.value()) + remark(fact.remark());
  }

  String extra(ExtraView extra) {
    return term(extra.name().words()) + " " + text(extra.value());
  }

  /** Writes a text and what is said about it, if anything is. */
  String described(TextView text, Optional<TextView> description) {
    return text(text) + description.map(said -> " – " + text(said)).orElse("");
  }

  String remark(Optional<TextView> remark) {
    return remark.map(said -> " (" + text(said) + ")").orElse("");
  }

  /** Writes the items of a list, and behind them what is to be known about it. */
  <T> List<String> items(ListView<T> list, Function<T, String> phrase) {
    return Stream.concat(list.items().stream().map(phrase), list.note().map(this::note).stream())
        .toList();
  }

  String link(LinkView link) {
    return link(link.name().words(), link.address());
  }

  /** Writes a link; the address as a text if it leads elsewhere than to a page or a mailbox. */
  String link(String words, String address) {
    return SAFE_TO_FOLLOW.matcher(address).matches()
        ? "[" + Inert.text(words) + "](<" + Inert.address(address) + ">)"
        : Inert.text(words) + " (" + Inert.text(address) + ")";
  }

  String seat(SeatView seat) {
    return text(seat.name())
        + seat.capacity().map(capacity -> ", " + text(capacity)).orElse("")
        + seat.holder().map(holder -> " – " + holder(holder)).orElse("");
  }

  private String holder(SeatView.HolderView holder) {
    return Stream.of(
            Optional.of(Inert.text(holder.name())),
            Optional.of(text(holder.function())),
            holder.organisation().map(this::text),
            holder.period().map(Inert::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
