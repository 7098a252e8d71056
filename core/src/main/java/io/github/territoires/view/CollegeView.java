package io.github.territoires.view;

import io.github.territoires.model.College;
import java.util.List;
import java.util.Optional;

/**
 * One side of a committee's table.
 *
 * @param name what the members have in common
 * @param seats who sits there
 * @param note says where there are none, where nothing is known, or where these are a selection
 * @since 0.1
 */
public record CollegeView(TextView name, List<SeatView> seats, Optional<String> note) {
  static CollegeView of(Reading reading, College college) {
    return new CollegeView(
        reading.text(college.name()),
        college.seats().stream().map(seat -> SeatView.of(reading, seat)).toList(),
        reading.note("governance.college", college.seats()));
  }
}
