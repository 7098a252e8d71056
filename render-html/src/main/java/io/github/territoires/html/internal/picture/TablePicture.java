package io.github.territoires.html.internal.picture;

import io.github.territoires.view.AgreementView;
import io.github.territoires.view.CollegeView;
import io.github.territoires.view.FactView;
import io.github.territoires.view.GovernanceView;
import io.github.territoires.view.LevelView;
import io.github.territoires.view.ListView;
import io.github.territoires.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who sits where: two colleges face each other at a table.
 *
 * @param sides the sides of the table, two and two; empty where no college is known
 * @param committee the committee that the colleges form together; absent where it is not known
 * @param chairs who chairs it; absent where nobody has said
 * @param actionProgramme who drew up the action programme, and around what; absent where neither is
 *     known
 * @param agreements its <i>protocole d'accord</i> and its <i>contrat</i>; empty where none is known
 * @param levels the levels of the programme's governance, the highest first; absent where the
 *     programme names none
 * @param note says where the territory's own governance is not known; absent where it is
 */
public record TablePicture(
    List<Sides> sides,
    Optional<FactView> committee,
    Optional<ListView<SeatView>> chairs,
    Optional<FactView> actionProgramme,
    List<AgreementView> agreements,
    Optional<ListView<LevelView>> levels,
    Optional<String> note) {

  /**
   * Two sides of a table.
   *
   * @param left who sits on one side
   * @param right who sits on the other; absent where nobody does
   */
  public record Sides(Side left, Optional<Side> right) {}

  /**
   * One side of a table.
   *
   * @param college who sits there
   * @param places where their places are, from above
   */
  public record Side(CollegeView college, List<String> places) {}

  /** Seats the colleges of a territory. */
  public static TablePicture of(GovernanceView governance) {
    List<CollegeView> colleges = governance.colleges();
    List<Sides> sides = new ArrayList<>();
    for (int i = 0; i < colleges.size(); i += 2) {
      sides.add(
          new Sides(
              side(colleges.get(i)),
              i + 1 < colleges.size() ? Optional.of(side(colleges.get(i + 1))) : Optional.empty()));
    }
    return new TablePicture(
        List.copyOf(sides),
        governance.committee(),
        governance.chairs(),
        governance.actionProgramme(),
        governance.agreements(),
        governance.levels(),
        governance.note());
  }

  private static Side side(CollegeView college) {
    int seats = college.seats().size();
    return new Side(
        college, IntStream.range(0, seats).mapToObj(i -> Percent.of((i + 0.5) / seats)).toList());
  }
}
