# What bin/test does, check by check. Needs say.sh and jdk.sh.

# check HEADING_DA HEADING_EN COMMAND…: runs it under its heading and tells how long it took.
check() {
  local heading began=$SECONDS
  heading=$(say "$1" "$2")
  shift 2
  printf '\n── %s\n' "$heading"
  if ! "$@"; then
    say "✗ $heading ($((SECONDS - began)) s)" "✗ $heading ($((SECONDS - began)) s)" >&2
    exit 1
  fi
  printf '✓ %s (%s s)\n' "$heading" "$((SECONDS - began))"
}

maven() {
  ./mvnw -B -ntp "$@"
}

# Debian's packages for the commands that the checks use.
missing_packages() {
  command -v chromium >/dev/null || printf 'chromium '
  command -v firefox-esr >/dev/null || command -v firefox >/dev/null || printf 'firefox-esr '
  command -v node >/dev/null || printf 'nodejs '
  command -v npm >/dev/null || printf 'npm '
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n "$@" 2>/dev/null
  fi
}

install_packages() {
  say "Henter: $*" "Installing: $*"
  command -v apt-get >/dev/null && as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >target/apt.log 2>&1
}

set_up() {
  local missing
  mkdir -p target
  missing=$(missing_packages)
  # shellcheck disable=SC2086  # one word a package
  [ -z "$missing" ] || install_packages $missing || true
  missing=$(missing_packages)
  missing=${missing% }
  [ -z "$missing" ] || stop \
    "Der mangler: $missing – få dem installeret (på Debian: sudo apt-get install $missing), og prøv igen." \
    "Missing: $missing – have them installed (on Debian: sudo apt-get install $missing) and try again."
  node_packages
}

node_packages() {
  if [ -f package-lock.json ] && ! cmp -s package-lock.json node_modules/.installed; then
    npm ci --no-audit --no-fund --silent && cp package-lock.json node_modules/.installed
  fi
}

browser_types() {
  [ ! -f tsconfig.json ] || npx --no-install tsc
}

browser_logic() {
  node --test src/test/js/*.test.js
}

shell_syntax() {
  local script
  for script in bin/* bin/lib/*.sh .ci/run; do
    [ ! -f "$script" ] || case $(head -1 "$script") in
      *node*) node --check "$script" || return 1 ;;
      *) bash -n "$script" || return 1 ;;
    esac
  done
}

# Registries that publish no advisories are told of and passed over; a hole that one knows of stops the list.
audit_tools() {
  local found
  if found=$(npm audit --audit-level=high 2>&1); then
    printf '%s\n' "$found"
  elif grep -qE 'audit endpoint returned an error|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT' <<<"$found"; then
    say "Registret oplyser ikke om huller; springes over." "The registry tells of no holes; passed over."
  else
    printf '%s\n' "$found" >&2
    return 1
  fi
}

# The tests in two processes side by side, each with a database and a program of its own: those in a browser wait for it half of their
# time. What is to come after all others comes last in both.
tests() {
  local code=0
  tests_of browser "browser | last" >target/tests-browser.log 2>&1 &
  tests_of others "!browser" || code=$?
  wait $! || code=$?
  say "De samme i browseren:" "The same in the browser:"
  cat target/tests-browser.log
  return "$code"
}

# tests_of NAME TAGS
tests_of() {
  maven surefire:test -Dgroups="$2" -DtempDir="surefire-$1" -Dsurefire.reportNameSuffix="$1"
}
