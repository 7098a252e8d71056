package io.github.territoires.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes the names of persons out of a programme: the organisations that they stand for stay. */
final class WithoutPersons {
  private WithoutPersons() {}

  static Programme of(Programme programme) {
    return programme.toBuilder()
        .territories(programme.territories().stream().map(WithoutPersons::of).toList())
        .build();
  }

  private static Territory of(Territory territory) {
    return territory.toBuilder()
        .governance(territory.governance().map(WithoutPersons::of).orElse(null))
        .protocol(territory.protocol().map(WithoutPersons::of).orElse(null))
        .contract(territory.contract().map(WithoutPersons::of).orElse(null))
        .build();
  }

  private static Governance of(Governance governance) {
    List<College> colleges =
        governance.colleges().stream()
            .map(college -> new College(college.name(), each(college.seats(), WithoutPersons::of)))
            .toList();
    return new Governance(
        governance.committee(),
        each(governance.chairs(), WithoutPersons::of),
        colleges,
        governance.sources());
  }

  private static Seat of(Seat seat) {
    return new Seat(seat.organisation(), seat.capacity(), Optional.empty());
  }

  private static Agreement of(Agreement agreement) {
    return agreement.toBuilder()
        .signatories(
            each(
                agreement.signatories(),
                one -> new Signatory(one.organisation(), one.college(), Optional.empty())))
        .build();
  }

  private static <T> Listing<T> each(Listing<T> listing, UnaryOperator<T> change) {
    return new Listing<>(listing.items().stream().map(change).toList(), listing.extent());
  }
}
