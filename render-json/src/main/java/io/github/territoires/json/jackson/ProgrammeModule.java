package io.github.territoires.json.jackson;

import io.github.territoires.model.Listing;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper the types of the programme's model: alone, in objects and records of
 * your own, in lists, and as values of maps. What is one string, such as an id, may also be the key
 * of a map.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ProgrammeModule()).build();
 * String json = mapper.writeValueAsString(programme);
 * Programme same = mapper.readValue(json, Programme.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it as well. A programme is written with the names of what it
 * refers to; a territory or a project alone refers by ids. The mapper's own limits hold (nesting,
 * length of strings). What the model refuses is a {@link tools.jackson.databind.DatabindException}
 * whose cause is an {@link io.github.territoires.json.InvalidDocumentException}, which has the
 * report. JSON's null is null.
 *
 * @since 0.1
 */
public final class ProgrammeModule extends JacksonModule {
  /** Makes a module. */
  public ProgrammeModule() {}

  @Override
  public String getModuleName() {
    return "territoires";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelSerializers());
    context.addKeySerializers(new ModelKeySerializers());
    ModelDeserializers deserializers = new ModelDeserializers();
    context.addDeserializers(deserializers);
    context.addKeyDeserializers(deserializers);
    context.setMixIn(Listing.class, ListingObject.class);
  }
}
