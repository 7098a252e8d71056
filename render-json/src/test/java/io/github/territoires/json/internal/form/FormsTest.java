package io.github.territoires.json.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Contact;
import io.github.territoires.model.Cost;
import io.github.territoires.model.Facility;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Funding;
import io.github.territoires.model.Governance;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Link;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Member;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Money;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Party;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Person;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Place;
import io.github.territoires.model.Population;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.Source;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Theme;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The document mirrors the model: each record is an object of the same fields in the same order.
 */
class FormsTest {
  private static final Map<String, Class<?>> RECORDS =
      Stream.<Class<?>>of(
              ActionProgramme.class,
              Agreement.class,
              AnnouncedCount.class,
              Challenge.class,
              College.class,
              Commune.class,
              Contact.class,
              Cost.class,
              Succession.Destination.class,
              Facility.class,
              FormerName.class,
              Funding.class,
              Governance.class,
              GovernanceLevel.class,
              Identifier.class,
              Licence.class,
              Link.class,
              Mandate.class,
              Member.class,
              Milestone.class,
              Money.class,
              Organisation.class,
              Party.class,
              Perimeter.class,
              Person.class,
              Phase.class,
              Place.class,
              Population.class,
              Progress.class,
              Project.class,
              Seat.class,
              Signatory.class,
              Source.class,
              StatedDate.class,
              Succession.class,
              Territory.class,
              Theme.class)
          .collect(Collectors.toMap(Class::getSimpleName, type -> type));

  /** Types of the model that are no records, and have no components to compare with. */
  private static final Set<String> OTHERS = Set.of("Programme", "Date", "Region", "Department");

  @Test
  void fieldsAreTheComponentsOfTheRecords() {
    assertThat(forms()).hasSize(RECORDS.size() + OTHERS.size());
    for (ObjectForm<?> form : forms()) {
      if (!OTHERS.contains(form.name())) {
        assertThat(form.fields())
            .as(form.name())
            .extracting(Field::name)
            .containsExactlyElementsOf(components(RECORDS.get(form.name())));
      }
    }
  }

  @Test
  void everythingIsSaidInASentence() {
    for (ObjectForm<?> form : forms()) {
      assertThat(form.doc()).as(form.name()).matches("[A-Z].*\\.");
      assertThat(form.fields())
          .allSatisfy(
              field ->
                  assertThat(field.doc())
                      .as(form.name() + "." + field.name())
                      .matches("[A-Z].*\\."));
    }
  }

  private static Set<ObjectForm<?>> forms() {
    Set<ObjectForm<?>> forms = new LinkedHashSet<>();
    collect(ProgrammeForms.PROGRAMME, forms);
    return forms;
  }

  private static void collect(Form<?> form, Set<ObjectForm<?>> forms) {
    if (!(form instanceof ObjectForm<?> object) || forms.add(object)) {
      form.parts().forEach(part -> collect(part, forms));
    }
  }

  private static List<String> components(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
