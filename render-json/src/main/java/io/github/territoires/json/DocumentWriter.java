package io.github.territoires.json;

import io.github.territoires.model.Department;
import io.github.territoires.model.Extra;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Money;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Text;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a programme as it is built: a record is an object with its components as fields, in their
 * order; what is unknown is left out; an organisation or a source that is referred to is given with
 * its name.
 */
final class DocumentWriter {
  private final Programme programme;
  private final JsonGenerator json;

  DocumentWriter(Programme programme, JsonGenerator json) {
    this.programme = programme;
    this.json = json;
  }

  void write() {
    json.writeStartObject();
    json.writeStringProperty("formatVersion", "1.0");
    field("name", programme.name());
    field("notice", programme.notice());
    field("publisher", programme.publisher());
    field("contact", programme.contact());
    field("licence", programme.licence());
    field("issued", programme.issued());
    field("asOf", programme.asOf());
    field("sources", programme.sources());
    field("organisations", programme.organisations());
    field("phases", programme.phases());
    field("governance", programme.governance());
    field("territories", programme.territories());
    field("successions", programme.successions());
    json.writeEndObject();
  }

  private void field(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> field(name, present));
    } else if (!unknown(value)) {
      json.writeName(name);
      value(value);
    }
  }

  private static boolean unknown(Object value) {
    return (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty())
        || Listing.unknown().equals(value);
  }

  private void value(Object value) {
    if (value instanceof Text text) {
      text(text);
    } else if (value instanceof ImpreciseDate date) {
      date(date);
    } else if (value instanceof Money money) {
      json.writeStartObject();
      json.writeNumberProperty("amount", money.amount());
      json.writeStringProperty("currency", money.currency().getCurrencyCode());
      json.writeEndObject();
    } else if (value instanceof Listing<?> listing) {
      json.writeStartObject();
      json.writeStringProperty("extent", code(listing.extent()));
      json.writeName("items");
      value(listing.items());
      json.writeEndObject();
    } else if (value instanceof Extra.Decimal number) {
      json.writeNumber(number.value());
    } else if (value instanceof Extra.Words words) {
      json.writeString(words.value());
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::value);
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((name, entry) -> field(name.toString(), entry));
      json.writeEndObject();
    } else if (value instanceof Region region) {
      named(region.code(), region.name());
    } else if (value instanceof Department department) {
      named(department.code(), department.name());
    } else if (value instanceof OrganisationId id) {
      reference(id, programme.find(id).map(Organisation::name));
    } else if (value instanceof SourceId id) {
      reference(id, programme.find(id).map(Source::title));
    } else {
      recordOrScalar(value);
    }
  }

  private void recordOrScalar(Object value) {
    if (value instanceof Enum<?> constant) {
      json.writeString(code(constant));
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Record && !ScalarTypes.contains(value.getClass())) {
      json.writeStartObject();
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object content = component(component, value);
        if (component.getName().equals("id")) {
          json.writeStringProperty("id", content.toString());
        } else {
          field(component.getName(), content);
        }
      }
      json.writeEndObject();
    } else {
      json.writeString(value.toString());
    }
  }

  private static Object component(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private void text(Text text) {
    json.writeStartObject();
    text.wordings()
        .forEach((language, words) -> json.writeStringProperty(language.toLanguageTag(), words));
    json.writeEndObject();
  }

  private void date(ImpreciseDate date) {
    json.writeStartObject();
    json.writeStringProperty("text", date.text());
    json.writeStringProperty("kind", code(date.kind()));
    field("edtf", date.edtf());
    field("earliest", date.earliest());
    field("latest", date.latest());
    json.writeEndObject();
  }

  private void named(String code, String name) {
    json.writeStartObject();
    json.writeStringProperty("code", code);
    json.writeStringProperty("name", name);
    json.writeEndObject();
  }

  private void reference(Object id, Optional<Text> name) {
    json.writeStartObject();
    json.writeStringProperty("id", id.toString());
    field("name", name);
    json.writeEndObject();
  }

  /** Writes a constant as {@code part-of-year}; legal natures keep their official codes. */
  private static String code(Enum<?> constant) {
    return constant instanceof LegalNature
        ? constant.name()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
