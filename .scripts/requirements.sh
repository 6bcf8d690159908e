# What the scripts at the root need of a machine, each with one line that says what to do if it is not there. To be sourced.

fail() {
  echo "$*" >&2
  exit 2
}

require_jdk() {
  local java=java
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    PATH=$JAVA_HOME/bin:$PATH
  fi
  command -v "$java" >/dev/null || fail "There is no java: install JDK 17 or newer, and point JAVA_HOME at it."
  local major
  major=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${major:-0}" -ge 17 ] || fail "This java is version ${major:-unknown}: install JDK 17 or newer, and point JAVA_HOME at it."
  command -v javac >/dev/null || fail "There is a java but no javac: install a JDK, 17 or newer, not only a runtime."
}

# A JDK 25 for the servers that are to run on one, in JDK25_HOME: that of the variable, or what the system's folders have.
require_jdk25() {
  local home
  for home in "${JDK25_HOME:-}" /usr/lib/jvm/*25* /usr/java/*25* /opt/java/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then
      JDK25_HOME=$home
      return
    fi
  done
  fail "There is no JDK 25, which some of the servers run on: install one, and point JDK25_HOME at it."
}

require_maven() {
  command -v mvn >/dev/null || fail "There is no mvn: install Maven 3.8 or newer."
  local version
  version=$(mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case ${version:-0} in
    3.[89] | 3.[1-9][0-9] | [4-9].*) ;;
    *) fail "This mvn is version ${version:-unknown}: install Maven 3.8 or newer." ;;
  esac
}

# require_free_port PORT OPTION
require_free_port() {
  case $1 in
    '' | *[!0-9]*) fail "$2=$1: a port is a number from 1 to 65535." ;;
  esac
  [ "${#1}" -le 5 ] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ] || fail "$2=$1: a port is a number from 1 to 65535."
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    fail "Port $1 is in use: choose another with $2=…"
  fi
}

# Node.js with npm, which check the browser script: what is there already, or the system's packages if they may be installed.
require_node() {
  has_node || install_packages nodejs npm || true
  has_node || fail "There is no Node.js 18.18 or newer with npm: install both (on Debian: nodejs npm). They check the browser script."
}

has_node() {
  command -v npm >/dev/null &&
    node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
      process.exit(major > 18 || (major === 18 && minor >= 18) ? 0 : 1)' 2>/dev/null
}

# ESLint and the type check of TypeScript. What they are made of is fetched when the lock file has changed, and not again.
check_browser_script() {
  local folder=.scripts/javascript
  if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed"; then
    npm --prefix "$folder" ci --loglevel=error || fail "npm could not install what checks the browser script: see above."
    cp "$folder/package-lock.json" "$folder/node_modules/.installed"
  fi
  npm --prefix "$folder" run --silent check || fail "The browser script does not pass its checks: see above."
  echo "Browser script: checked by ESLint and TypeScript"
}

# Chromium and its driver, in CHROMIUM and CHROMEDRIVER: what is there already, or the system's packages if they may be
# installed. Tests in a browser are not optional, so there is no way around it.
require_browser() {
  find_browser || install_browser
  find_browser || fail "There is no Chromium with its driver: install both (on Debian: chromium chromium-driver; on" \
    "Fedora: chromium chromedriver), or name them in CHROMIUM and CHROMEDRIVER."
  echo "Browser: $("$CHROMIUM" --version 2>/dev/null | tail -n 1)"
}

find_browser() {
  CHROMIUM=${CHROMIUM:-$(first_of chromium chromium-browser google-chrome)}
  CHROMEDRIVER=${CHROMEDRIVER:-$(first_of chromedriver chromium.chromedriver)}
  [ -x "$CHROMIUM" ] && [ -x "$CHROMEDRIVER" ]
}

first_of() {
  local name
  for name in "$@"; do
    if command -v "$name"; then
      return
    fi
  done
  true
}

install_browser() {
  # Debian has chromium-driver, Ubuntu chromium-chromedriver.
  install_packages chromium chromium-driver || install_packages chromium-browser chromium-chromedriver || true
}

# install_packages PACKAGE…: as the system does it, if this user may.
install_packages() {
  local as_root=()
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  echo "Installing $*…"
  "${as_root[@]}" apt-get update -qq && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

# summarize_servers FOLDER: a table of what was run in which server, from the reports, one folder of them per server.
summarize_servers() {
  local reports
  [ -d "$1" ] || return 0
  echo
  printf '%-52s %4s %6s %9s %8s\n' 'In-server tests on' JDK tests failures skipped
  for reports in "$1"/*/; do
    compgen -G "$reports/TEST-*.xml" >/dev/null || continue
    awk '
      function attribute(name) {
        return match($0, name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) : ""
      }
      /<testsuite / { tests += attribute(" tests"); failures += attribute(" failures") + attribute(" errors"); skipped += attribute(" skipped") }
      /<property name="server.name"/ { server = attribute(" value") }
      /<property name="server.jdk"/ { jdk = attribute(" value") }
      END { printf "%-52s %4s %6d %9d %8d\n", server, jdk, tests, failures, skipped }
    ' "$reports"TEST-*.xml
  done
}
