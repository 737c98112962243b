# Node 24 is a supported LTS. The product's own PostgreSQL for the demonstration is not used here.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN npm run generate && npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 STORAGE_DIR=/files PORT=3000 \
    NODE_OPTIONS=--max-semi-space-size=16 MALLOC_ARENA_MAX=2
COPY --from=build /app ./
RUN mkdir /files && chown node:node /files && chown -R node:node .next
USER node
VOLUME /files
EXPOSE 3000
CMD ["node", "node_modules/next/dist/bin/next", "start"]
