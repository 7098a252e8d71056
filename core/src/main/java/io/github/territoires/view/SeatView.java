package io.github.territoires.view;

import io.github.territoires.model.Person;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import java.util.List;
import java.util.Optional;

/**
 * A seat in a committee, or a place among the signatories of an agreement.
 *
 * @param name the organisation that holds it
 * @param capacity who speaks for the organisation; absent where nobody has said, or where the
 *     college says so of all
 * @param holder the person who holds it; absent where nobody is named
 * @param function the mandate of that person; absent where nobody is named
 * @since 0.1
 */
public record SeatView(
    TextView name,
    Optional<TextView> capacity,
    Optional<String> holder,
    Optional<TextView> function) {

  static SeatView of(ViewContext context, Seat seat, boolean withCapacity) {
    return new SeatView(
        context.name(seat.organisation()),
        seat.capacity().filter(any -> withCapacity).map(context::text),
        seat.holder().map(Person::name),
        function(context, seat.holder()));
  }

  static SeatView of(ViewContext context, Signatory signatory) {
    return new SeatView(
        context.name(signatory.organisation()),
        Optional.empty(),
        signatory.person().map(Person::name),
        function(context, signatory.person()));
  }

  private static Optional<TextView> function(ViewContext context, Optional<Person> person) {
    person.ifPresent(known -> context.cite(List.of(known.source())));
    return person.map(known -> context.text(known.function()));
  }
}
