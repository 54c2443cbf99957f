# The server with its production dependencies. Built from the root of the repository: docker build -t flexprice .
# There is no container engine in this repository's tests: `npm run check:image` follows these steps in an empty folder and starts what
# they make, and scripts/test/deployment.test.ts compares this file and compose.yaml with the server's settings.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY generated/package.json generated/
COPY server/package.json server/
COPY sdk/typescript/package.json sdk/typescript/
COPY sdk/mcp/package.json sdk/mcp/
COPY mock/package.json mock/
COPY scripts/package.json scripts/
RUN npm ci --ignore-scripts --omit=optional
COPY . .
# The client is generated with development dependencies, which the image then does without.
RUN node scripts/src/prisma-client.cjs && npm prune --ignore-scripts --omit=dev --omit=optional

FROM node:24-slim
ENV NODE_ENV=production PORT=8080
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/generated generated
COPY --from=build --chown=node:node /app/server server
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
# SIGTERM finishes what was accepted and the jobs that run, then ends.
STOPSIGNAL SIGTERM
CMD ["node", "--conditions=flexprice-source", "server/src/main.ts"]
