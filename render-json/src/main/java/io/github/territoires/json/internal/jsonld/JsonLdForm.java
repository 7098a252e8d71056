package io.github.territoires.json.internal.jsonld;

import io.github.territoires.json.internal.engine.TokenWriter;
import io.github.territoires.json.internal.form.ObjectForm;
import io.github.territoires.json.internal.form.Output;
import io.github.territoires.json.internal.form.ProgrammeForms;
import io.github.territoires.json.internal.form.ProjectForms;
import io.github.territoires.json.internal.form.References;
import io.github.territoires.json.internal.form.Scalars;
import io.github.territoires.json.internal.form.TerritoryForms;
import io.github.territoires.json.internal.form.Values;
import io.github.territoires.model.Contact;
import io.github.territoires.model.Licence;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one subject stands in a JSON-LD document: as in a programme document, then what it belongs
 * to, who publishes it under which terms, and all that is referred to.
 */
public final class JsonLdForm {
  private final Programme programme;
  private final JsonLdTokens tokens;
  private final Output out;

  private JsonLdForm(Programme programme, JsonLdNames names, TokenWriter tokens) {
    this.programme = programme;
    this.tokens = new JsonLdTokens(tokens, names);
    this.out = new Output(this.tokens, References.in(programme));
  }

  /** Writes the document of a territory. */
  public static void write(
      Programme programme, TerritoryId id, JsonLdNames names, TokenWriter tokens) {
    Territory territory = programme.territory(id);
    JsonLdForm form = new JsonLdForm(programme, names, tokens);
    form.begin(TerritoryForms.TERRITORY, territory);
    form.belongsTo("phase", id.phase().toString(), form.name(id.phase()));
    form.unlessGiven(territory);
    form.end();
  }

  /** Writes the document of a project. */
  public static void write(
      Programme programme, ProjectId id, JsonLdNames names, TokenWriter tokens) {
    Project project = programme.project(id);
    Territory territory = programme.territory(id.territory());
    JsonLdForm form = new JsonLdForm(programme, names, tokens);
    form.begin(ProjectForms.PROJECT, project);
    form.belongsTo("territory", territory.id().toString(), territory.name());
    PhaseId phase = territory.id().phase();
    form.belongsTo("phase", phase.toString(), form.name(phase));
    territory.publisher().ifPresent(form::publisher);
    territory.contact().ifPresent(form::contact);
    territory.licence().ifPresent(form::licence);
    territory.asOf().ifPresent(form::asOf);
    form.unlessGiven(territory);
    form.end();
  }

  /** Writes the document of a phase. */
  public static void write(Programme programme, PhaseId id, JsonLdNames names, TokenWriter tokens) {
    JsonLdForm form = new JsonLdForm(programme, names, tokens);
    form.begin(ProgrammeForms.PHASE, programme.phase(id));
    programme.publisher().ifPresent(form::publisher);
    programme.contact().ifPresent(form::contact);
    programme.licence().ifPresent(form::licence);
    form.asOf(programme.asOf());
    form.end();
  }

  private <R> void begin(ObjectForm<R> form, R subject) {
    tokens.startDocument(form.name());
    form.fields().forEach(field -> field.write(subject, out));
  }

  private void end() {
    tokens.name("@included");
    tokens.startArray();
    Optional<JsonLdTokens.Node> node = tokens.nextReferenced();
    while (node.isPresent()) {
      include(node.get());
      node = tokens.nextReferenced();
    }
    tokens.endArray();
    tokens.endObject();
  }

  private void include(JsonLdTokens.Node node) {
    switch (node.type()) {
      case "Organisation" ->
          programme
              .find(OrganisationId.of(node.id()))
              .ifPresent(organisation -> include(ProgrammeForms.ORGANISATION, organisation));
      case "Source" ->
          programme
              .find(SourceId.of(node.id()))
              .ifPresent(source -> include(ProgrammeForms.SOURCE, source));
      default -> {}
    }
  }

  private <R> void include(ObjectForm<R> form, R value) {
    tokens.startObject(form.name());
    form.fields().forEach(field -> field.write(value, out));
    tokens.endObject();
  }

  private Optional<Text> name(PhaseId id) {
    return programme.find(id).map(Phase::name);
  }

  private void belongsTo(String field, String id, Optional<Text> name) {
    tokens.name(field);
    tokens.startObject();
    tokens.name("id");
    tokens.string(id);
    name.ifPresent(
        known -> {
          tokens.name("name");
          Values.TEXT.write(known, out);
        });
    tokens.endObject();
  }

  /** Says for the whole programme what a territory does not say for itself. */
  private void unlessGiven(Territory territory) {
    if (territory.publisher().isEmpty()) {
      programme.publisher().ifPresent(this::publisher);
    }
    if (territory.contact().isEmpty()) {
      programme.contact().ifPresent(this::contact);
    }
    if (territory.licence().isEmpty()) {
      programme.licence().ifPresent(this::licence);
    }
    if (territory.asOf().isEmpty()) {
      asOf(programme.asOf());
    }
  }

  private void publisher(OrganisationId id) {
    tokens.name("publisher");
    Values.ORGANISATION.write(id, out);
  }

  private void contact(Contact contact) {
    tokens.name("contact");
    TerritoryForms.CONTACT.write(contact, out);
  }

  private void licence(Licence licence) {
    tokens.name("licence");
    Values.LICENCE.write(licence, out);
  }

  private void asOf(LocalDate day) {
    tokens.name("asOf");
    Scalars.DAY.write(day, out);
  }
}
