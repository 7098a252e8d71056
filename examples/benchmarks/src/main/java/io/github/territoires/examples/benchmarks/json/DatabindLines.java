package io.github.territoires.examples.benchmarks.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;

/** Jackson's own binding to records, with its writer and its iterator of sequences. */
final class DatabindLines implements NdjsonPeer {
  private static final ObjectWriter WRITER =
      Databind.MAPPER.writerFor(Mirror.Project.class).withRootValueSeparator("\n");
  private static final ObjectReader READER = Databind.MAPPER.readerFor(Mirror.Project.class);

  private final List<Mirror.Project> projects = Subject.mirrorProjects();

  @Override
  public void write(int count, OutputStream out) {
    try (SequenceWriter lines = WRITER.writeValues(out)) {
      for (int i = 0; i < count; i++) {
        lines.write(projects.get(i % projects.size()));
      }
    }
  }

  @Override
  public void read(InputStream in, Consumer<Object> each) {
    try (MappingIterator<Mirror.Project> lines = READER.readValues(in)) {
      lines.forEachRemaining(each);
    }
  }
}
