package io.github.territoires.examples.benchmarks.json;

import io.github.territoires.json.Ndjson;
import io.github.territoires.model.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;

/** This library's model through its lines of JSON. */
final class NdjsonLines implements NdjsonPeer {
  private final Ndjson<Project> lines = Ndjson.projects();
  private final List<Project> projects = Subject.projects();

  @Override
  public void write(int count, OutputStream out) {
    try {
      lines.write(new Repeated(projects, count), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void read(InputStream in, Consumer<Object> each) {
    try {
      if (!lines.read(in, each).valid()) {
        throw new IllegalStateException("the lines must be valid");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Projects again and again. */
  private static final class Repeated extends AbstractList<Project> {
    private final List<Project> projects;
    private final int count;

    Repeated(List<Project> projects, int count) {
      this.projects = projects;
      this.count = count;
    }

    @Override
    public Project get(int index) {
      return projects.get(index % projects.size());
    }

    @Override
    public int size() {
      return count;
    }
  }
}
