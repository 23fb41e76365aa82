# Builds the program when its sources are newer than what was built. Needs say.sh and jdk.sh.

APP=target/app
JAR=$APP/kompetencedialogen.jar
AOT=$APP/kompetencedialogen.aot

# One collector thread and a small heap: measured for start and for memory at rest (docs/adr/0001-embedded-postgresql.md).
# The language is the terminal's, as say.sh reads it: the JVM knows only languages that the machine has installed.
java_flags() {
  printf '%s\n' -XX:+UseSerialGC -XX:TieredStopAtLevel=4 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  say -Duser.language=da -Duser.language=en
}

# Only for what was trained, started as it was trained: from another folder or another main class the JVM may refuse to start.
trained_flags() {
  [ ! -f "$AOT" ] || printf '%s\n' "-XX:AOTCache=$AOT" -Xlog:aot=off -Xlog:cds=off
}

needs_build() {
  local owner
  owner=$(stat -c %U . 2>/dev/null || echo '?')
  mkdir -p target 2>/dev/null && [ -w target ] || stop \
    "Programmet skal bygges, men $PWD kan ikke skrives i; kør bin/start som den, der ejer mappen ($owner)." \
    "The program must be built, but $PWD cannot be written to; run bin/start as the user who owns it ($owner)."
  [ ! -f "$APP/built" ] || [ -n "$(find pom.xml src/main -newer "$APP/built" -print -quit)" ]
}

build() {
  say "Bygger programmet (første gang hentes det, der skal bruges) …" "Building the program (the first time, what it needs is fetched) …" >&2
  ./mvnw -q -B -DskipTests package || stop \
    "Programmet kunne ikke bygges; grunden står ovenfor." "The program could not be built; the reason stands above."
  rm -rf "$APP"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/kompetencedialogen.jar extract --destination "$APP" >/dev/null
  train
  touch "$APP/built"
}

# One start in an empty folder teaches the JVM what it needs at the next; without it the program starts all the same.
train() {
  local folder
  folder=$(mktemp -d) && chmod 711 "$folder"
  (
    unset "${!KD_@}"
    KD_DATA=$folder SERVER_PORT=0 "$JAVA_HOME/bin/java" $(java_flags) \
      -XX:AOTCacheOutput="$AOT" -Dspring.context.exit=onRefresh -jar "$JAR" >target/training.log 2>&1
  ) || rm -f "$AOT"
  await_stopped "$folder" && rm -rf "$folder"
}

# That start ends by a halt, as Spring does it; PostgreSQL then stops by itself, and its pid file is the last thing it removes.
await_stopped() {
  local patience=300
  while [ -n "$(find "$1" -name postmaster.pid -print -quit)" ]; do
    [ $((patience -= 1)) -gt 0 ] || return 0
    sleep 0.1
  done
}
