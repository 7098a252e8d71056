package io.github.territoires.json.internal;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A listing, which says how much of the whole it gives.
 *
 * @param <T> the type of its items
 * @param items the form of its items
 */
record ListingForm<T>(ListForm<T> items) implements Form<Listing<T>> {
  private static final StringForm<Extent> EXTENT = StringForm.oneOf(Extent.class);

  @Override
  public void write(Listing<T> listing, Output out) {
    TokenWriter tokens = out.tokens();
    tokens.startObject();
    tokens.name("extent");
    EXTENT.write(listing.extent(), out);
    tokens.name("items");
    items.write(listing.items(), out);
    tokens.endObject();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> extent = new LinkedHashMap<>();
    extent.put(
        "description",
        "How much of the whole the items are: all (and none if there are no items), a selection, or"
            + " unknown.");
    extent.putAll(EXTENT.schema());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("extent", extent);
    properties.put("items", items.schema());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.of("extent", "items"));
    return schema;
  }

  @Override
  public String words() {
    return "listing: " + items.item().words();
  }

  @Override
  public Stream<Form<?>> parts() {
    return Stream.of(items);
  }
}
