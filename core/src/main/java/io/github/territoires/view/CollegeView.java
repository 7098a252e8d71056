package io.github.territoires.view;

import io.github.territoires.model.College;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * One side of a committee's table.
 *
 * @param name what the members have in common
 * @param capacity who speaks for every member, said once; absent where the seats differ, or nobody
 *     has said
 * @param seats who sits there; empty where there are none or none is known, see {@code note}
 * @param note says where there are none, where nothing is known, or where these are a selection;
 *     absent where these are all
 * @since 0.1
 */
public record CollegeView(
    TextView name, Optional<TextView> capacity, List<SeatView> seats, Optional<String> note) {

  static CollegeView of(ViewContext context, College college) {
    Optional<Text> shared = sharedCapacity(college);
    return new CollegeView(
        context.text(college.name()),
        shared.map(context::text),
        college.seats().stream().map(seat -> SeatView.of(context, seat, shared.isEmpty())).toList(),
        context.note("governance.college", college.seats()));
  }

  private static Optional<Text> sharedCapacity(College college) {
    List<Optional<Text>> capacities =
        college.seats().stream().map(Seat::capacity).distinct().toList();
    return capacities.size() == 1 && college.seats().items().size() > 1
        ? capacities.get(0)
        : Optional.empty();
  }
}
