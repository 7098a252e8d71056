package io.github.territoires.view;

import io.github.territoires.model.OrganisationId;
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
 * @since 0.1
 */
public record SeatView(TextView name, Optional<TextView> capacity, Optional<HolderView> holder) {

  /**
   * The person who holds a seat.
   *
   * @param name the name
   * @param function the mandate or function
   * @param organisation where it is held; absent where that is the organisation of the seat, or not
   *     known
   * @param period from when to when; absent where it is not known
   */
  public record HolderView(
      String name, TextView function, Optional<TextView> organisation, Optional<String> period) {}

  static SeatView of(ViewContext context, Seat seat, boolean withCapacity) {
    return new SeatView(
        context.name(seat.organisation()),
        seat.capacity().filter(any -> withCapacity).map(context::text),
        seat.holder().map(person -> holder(context, person, seat.organisation())));
  }

  static SeatView of(ViewContext context, Signatory signatory) {
    return new SeatView(
        context.name(signatory.organisation()),
        Optional.empty(),
        signatory.person().map(person -> holder(context, person, signatory.organisation())));
  }

  private static HolderView holder(ViewContext context, Person person, OrganisationId seat) {
    context.cite(List.of(person.source()));
    return new HolderView(
        person.name(),
        context.text(person.function()),
        person.organisation().filter(other -> !other.equals(seat)).map(context::name),
        person.period().map(context::date));
  }
}
