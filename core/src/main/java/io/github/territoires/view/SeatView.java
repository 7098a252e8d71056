package io.github.territoires.view;

import io.github.territoires.model.Person;
import io.github.territoires.model.Seat;
import java.util.List;
import java.util.Optional;

/**
 * A seat in a committee.
 *
 * @param name the organisation that holds it
 * @param capacity who speaks for the organisation
 * @param holder who sits there
 * @param function the mandate of the one who sits there
 * @since 0.1
 */
public record SeatView(
    TextView name,
    Optional<TextView> capacity,
    Optional<String> holder,
    Optional<TextView> function) {

  static SeatView of(Reading reading, Seat seat) {
    seat.holder().ifPresent(holder -> reading.cite(List.of(holder.source())));
    return new SeatView(
        reading.name(seat.organisation()),
        seat.capacity().map(reading::text),
        seat.holder().map(Person::name),
        seat.holder().map(holder -> reading.text(holder.function())));
  }
}
