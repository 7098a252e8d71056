package io.github.territoires.examples.markdown;

import io.github.territoires.testkit.ValueTree;
import java.util.HashSet;
import java.util.Set;

/** Finds the addresses that a view gives. */
final class Addresses {
  private Addresses() {}

  static Set<String> of(Record view) {
    Set<String> addresses = new HashSet<>();
    ValueTree.walk(
        view,
        (owner, component, value) -> {
          if (component.equals("address") && value instanceof String address) {
            addresses.add(address);
          }
          return true;
        });
    return addresses;
  }
}
